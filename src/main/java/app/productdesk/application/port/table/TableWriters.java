package app.productdesk.application.port.table;

/// A writer for each kind of file.
public record TableWriters(TableWriter csv, TableWriter xlsx, TableWriter pdf) {

    public TableWriter of(TableFormat format) {
        return switch (format) {
            case CSV -> csv;
            case XLSX -> xlsx;
            case PDF -> pdf;
        };
    }
}
