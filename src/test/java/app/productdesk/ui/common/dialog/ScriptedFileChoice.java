package app.productdesk.ui.common.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Chooses what the test laid ready; without an answer laid ready, the person changed their mind.
public final class ScriptedFileChoice implements FileChoice {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<String> suggested = new ArrayList<>();

    /// Lays an answer ready for the next question.
    public ScriptedFileChoice then(Path answer) {
        answers.add(answer);
        return this;
    }

    /// The names that were suggested when saving, oldest first.
    public List<String> suggestedNames() {
        return List.copyOf(suggested);
    }

    @Override
    public Optional<Path> save(String suggestedName, List<Filter> filters) {
        suggested.add(suggestedName);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> open(List<Filter> filters) {
        return Optional.ofNullable(answers.poll());
    }

    /// Everything that was laid ready.
    @Override
    public List<Path> openAll(List<Filter> filters) {
        List<Path> all = List.copyOf(answers);
        answers.clear();
        return all;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(answers.poll());
    }
}
