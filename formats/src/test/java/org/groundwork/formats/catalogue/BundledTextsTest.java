package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.junit.jupiter.api.Test;

/** What the bundled exercises say. */
class BundledTextsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @Test
    void noTextStandsTwice() {
        List<String> texts = CATALOGUE.list().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name(), e.running()), e.cues().stream()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void noTextPromisesToPreventInjury() {
        assertThat(CATALOGUE.list())
                .flatExtracting(e -> List.of(e.running(), String.join(" ", e.cues())))
                .noneMatch(text ->
                        text.toString().toLowerCase(Locale.ROOT).matches(".*\\b(injur|prevent|bulletproof|risk).*"));
    }

    @Test
    void whatItIsForIsOneSentence() {
        assertThat(CATALOGUE.list()).extracting(Exercise::running).allMatch(text -> text.matches("[A-Z][^.!?]*\\."));
    }
}
