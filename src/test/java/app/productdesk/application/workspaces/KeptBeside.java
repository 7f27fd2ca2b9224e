package app.productdesk.application.workspaces;

import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.HeadKeeper;
import app.productdesk.domain.activity.chain.ChainHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// No keys and no heads; notes whose are to be forgotten.
public final class KeptBeside implements ActivityKeys, HeadKeeper {

    private final List<String> forgotten = new ArrayList<>();

    /// Each workspace once for its key and once for its head.
    public List<String> forgotten() {
        return List.copyOf(forgotten);
    }

    @Override
    public Key find(String workspace) {
        return new Missing();
    }

    @Override
    public Key findOrMake(String workspace) {
        return new Missing();
    }

    @Override
    public Optional<ChainHead> kept(String workspace) {
        return Optional.empty();
    }

    @Override
    public void keep(String workspace, ChainHead head) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public void forget(String workspace) {
        forgotten.add(workspace);
    }
}
