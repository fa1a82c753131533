package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.session.Profile;

/** The days on which strength, or heavy strength, is new. They go by date, so that nothing has to be counted. */
final class Novelty {

    private Novelty() {}

    static List<DateSpan> spans(SeasonOutline outline, LocalDate firstDay, Profile profile) {
        Methodology methodology = profile.methodology();
        int wished = WeeklyNeeds.wished(profile.athlete(), methodology);
        int days = methodology.value(wished == 1 ? Parameter.NOVELTY_DAYS_ONCE_A_WEEK : Parameter.NOVELTY_DAYS);
        List<DateSpan> spans = new ArrayList<>();
        if (outline.start().isNew() && days > 0) {
            spans.add(new DateSpan(firstDay, firstDay.plusDays(days - 1)));
        }
        if (!outline.start().liftsHeavy() && days > 0) {
            outline.blocks().stream()
                    .filter(PlannedBlock::liftsHeavy)
                    .findFirst()
                    .map(b -> b.block().span().start())
                    .ifPresent(from -> spans.add(new DateSpan(from, from.plusDays(days - 1))));
        }
        return spans;
    }
}
