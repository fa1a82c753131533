package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.quantity.IsoWeek;
import org.junit.jupiter.api.Test;

class PlacementWordsTest {

    @Test
    void sessionsLeftOutForTheSameReasonsAreSaidOnce() {
        IsoWeek week = IsoWeek.of(LocalDate.of(2027, 3, 1));
        List<LeftOut> both = List.of(
                new LeftOut(week, SessionKind.HEAVY, 1000, List.of("availability")),
                new LeftOut(week, SessionKind.HEAVY, 500, List.of("availability")));
        assertThat(PlacementWords.leftOut(both))
                .containsExactly("Left out: 2 sessions (heavy) found no place: no free slot.");
    }
}
