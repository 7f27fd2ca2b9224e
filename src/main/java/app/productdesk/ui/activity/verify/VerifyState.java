package app.productdesk.ui.activity.verify;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known about the record of changes while and after it is checked.
sealed interface VerifyState {

    /// It is being walked, entry by entry.
    record Checking(String sentence) implements VerifyState {}

    /// The answer.
    ///
    /// @param sentence the whole answer in a sentence
    /// @param facts what the answer rests on
    /// @param explanation what it means
    /// @param steps what the person can do next; none where there is nothing to do
    record Answered(
            Tone tone, String sentence, List<Fact> facts, String explanation, List<String> steps)
            implements VerifyState {

        /// The answer as it can be kept elsewhere: one line each.
        String asText() {
            return Stream.of(
                            Stream.of(sentence),
                            facts.stream().map(fact -> fact.name() + ": " + fact.value()),
                            Stream.of(explanation),
                            steps.stream())
                    .flatMap(lines -> lines)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    /// The record could not be read.
    record Failed(FaultText fault) implements VerifyState {}

    /// How good the news is.
    enum Tone {
        INTACT,
        UNPROVEN,
        ALTERED
    }

    /// A name and its value.
    ///
    /// @param digest whether the value is a digest, which is shown in even letters
    record Fact(String name, String value, boolean digest) {

        Fact(String name, String value) {
            this(name, value, false);
        }
    }
}
