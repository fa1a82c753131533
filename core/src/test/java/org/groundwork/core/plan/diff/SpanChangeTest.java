package org.groundwork.core.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.season.Phase;
import org.junit.jupiter.api.Test;

/** Which days of a season are said to belong to something else. */
class SpanChangeTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    private final Phase base = phase(PhaseKind.OFF_SEASON, 0, 27);
    private final Phase racing = phase(PhaseKind.IN_SEASON, 28, 55);

    @Test
    void seasonsDividedAlikeDoNotDiffer() {
        assertThat(between(List.of(base, racing), List.of(base, racing))).isEmpty();
    }

    @Test
    void aPhaseThatBeginsAWeekEarlierChangesThatWeekAlone() {
        Phase shorter = phase(PhaseKind.OFF_SEASON, 0, 20);
        Phase earlier = phase(PhaseKind.IN_SEASON, 21, 55);

        assertThat(between(List.of(base, racing), List.of(shorter, earlier)))
                .contains(new SpanChange<>(days(21, 27), List.of(base), List.of(earlier)));
    }

    @Test
    void daysThatTheSeasonGainsAreNew() {
        assertThat(between(List.of(base), List.of(base, racing)))
                .contains(new SpanChange<>(days(28, 55), List.of(), List.of(racing)));
    }

    private static Optional<SpanChange<Phase>> between(List<Phase> before, List<Phase> after) {
        return SpanChange.between(before, after, Phase::span, (phase, day) -> phase.kind());
    }

    private static Phase phase(PhaseKind kind, int first, int last) {
        return new Phase(kind, days(first, last));
    }

    private static DateSpan days(int first, int last) {
        return new DateSpan(START.plusDays(first), START.plusDays(last));
    }
}
