package org.groundwork.formats.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledMethodologyTest {

    private final Methodology standard = MethodologyReader.bundled("runner-strength");

    static java.util.List<String> bundledIds() {
        return MethodologyReader.bundledIds();
    }

    @ParameterizedTest
    @MethodSource("bundledIds")
    void everyBundledFileIsWholeAndItsExamplesHold(String id) {
        assertThat(MethodologyReader.bundled(id).id()).isEqualTo(id);
    }

    @Test
    void theArticlesThirtySevenRulesAreAllThere() {
        assertThat(standard.rules().stream()
                        .filter(r -> r.grade() == Grade.ARTICLE)
                        .map(Rule::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 37).mapToObj(n -> "S" + n).toList());
    }

    @Test
    void heavyLegsKeepThirtySixHoursFromIntervals() {
        assertThat(standard.placement()
                        .beforeRun(LoadClass.HEAVY_LEGS, RunColumn.INTERVALS)
                        .minimumHours())
                .isEqualTo(36);
        assertThat(standard.placement()
                        .afterRun(RunColumn.LONG, LoadClass.HEAVY_LEGS)
                        .minimumHours())
                .isEqualTo(12);
        assertThat(standard.placement()
                        .afterRace(Distance.MARATHON, LoadClass.LIGHT_LEGS)
                        .minimumHours())
                .isEqualTo(7 * 24);
    }

    @Test
    void everyHeavyBlocksMainLiftsStayWithinNineRepsToFailure() {
        assertThat(standard.blocks().stream()
                        .filter(b -> b.kind() == SessionKind.HEAVY)
                        .flatMap(b -> b.main().steps().stream())
                        .map(Effort::repsToFailure))
                .allMatch(n -> n <= 9);
    }

    @Test
    void aNineRepLoadIsSeventySixPercent() {
        assertThat(standard.perMilleOfOneRepMax(9)).isEqualTo(762);
        assertThat(standard.perMilleOfOneRepMax(40)).isEqualTo(545);
    }

    @Test
    void anUnknownIdIsNotThere() {
        assertThatThrownBy(() -> MethodologyReader.bundled("nobody")).isInstanceOf(NoSuchElementException.class);
    }
}
