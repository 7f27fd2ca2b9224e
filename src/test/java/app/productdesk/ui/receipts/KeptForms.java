package app.productdesk.ui.receipts;

import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Receipts and their forms in memory, all given out at the fixtures’ instant; it can be broken.
public final class KeptForms implements ReceiptStore {

    private final Map<GivenOut, byte[]> forms = new LinkedHashMap<>();
    private List<KeptReceipt> receipts = List.of();
    private boolean broken;

    public KeptForms with(List<KeptReceipt> all) {
        receipts = all;
        return this;
    }

    /// From now on the list can’t be read, or can again.
    public KeptForms broken(boolean now) {
        broken = now;
        return this;
    }

    @Override
    public List<KeptReceipt> receipts() {
        if (broken) {
            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.db"));
        }
        return receipts;
    }

    @Override
    public Optional<KeptReceipt> find(ReceiptNumber number) {
        return receipts.stream().filter(kept -> kept.receipt().number().equals(number)).findFirst();
    }

    @Override
    public Optional<byte[]> form(ReceiptNumber number, ReceiptForm form) {
        return Optional.ofNullable(forms.get(key(number, form)));
    }

    @Override
    public byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes) {
        return forms.computeIfAbsent(key(number, form), _ -> bytes);
    }

    @Override
    public Optional<GivenOut> formEqualTo(byte[] bytes) {
        return forms.entrySet().stream()
                .filter(kept -> Arrays.equals(kept.getValue(), bytes))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static GivenOut key(ReceiptNumber number, ReceiptForm form) {
        return new GivenOut(number, form.key(), ReceiptFixtures.T);
    }
}
