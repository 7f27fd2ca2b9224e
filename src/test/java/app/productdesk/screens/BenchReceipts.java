package app.productdesk.screens;

import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Receipts in memory, with forms that say only which they are.
final class BenchReceipts implements ReceiptStore, ReceiptWriter {

    private final List<Receipt> issued = new ArrayList<>();

    void issue(Receipt receipt) {
        issued.add(receipt);
    }

    List<Receipt> issued() {
        return List.copyOf(issued);
    }

    @Override
    public List<KeptReceipt> receipts() {
        return issued.reversed().stream().map(BenchReceipts::kept).toList();
    }

    @Override
    public Optional<KeptReceipt> find(ReceiptNumber number) {
        return receipts().stream().filter(kept -> kept.receipt().number().equals(number)).findAny();
    }

    @Override
    public Optional<byte[]> form(ReceiptNumber number, ReceiptForm form) {
        return Optional.empty();
    }

    @Override
    public byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes) {
        return bytes;
    }

    @Override
    public Optional<GivenOut> formEqualTo(byte[] bytes) {
        return Optional.empty();
    }

    @Override
    public byte[] write(Receipt receipt, String digest, ReceiptForm form) {
        return form.key().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<byte[]> pages(byte[] pdf, int dotsPerInch) {
        return List.of();
    }

    private static KeptReceipt kept(Receipt receipt) {
        return new KeptReceipt(receipt, "0".repeat(64), Optional.empty());
    }
}
