package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;

/** What a calendar shows of a plan: each session at its hour, with its sets, and each run on its day. */
public final class CalendarEvents {

    private final SeasonPlan plan;
    private final String owner;

    /** @param owner a name of the athlete that never changes; part of every UID */
    public CalendarEvents(SeasonPlan plan, String owner) {
        this.plan = plan;
        this.owner = owner;
    }

    /** Sessions and runs. A session that moves keeps its UID; a run on another day or slot is another run. */
    public List<CalendarEvent> all() {
        return Stream.concat(sessions().stream(), runs().stream()).toList();
    }

    /** Sessions alone, by date. */
    public List<CalendarEvent> sessions() {
        return plan.sessions().stream().map(this::session).toList();
    }

    private CalendarEvent session(Session session) {
        Athlete athlete = plan.athlete();
        DaySlot at = session.at();
        return new CalendarEvent(
                session.id() + "-" + owner + "@groundwork",
                true,
                at.date(),
                Optional.of(athlete.circumstances().slotHours().of(at.slot())),
                session.minutes(),
                SessionEventWords.summary(session),
                SessionEventWords.description(session, new SetWords(new Measures(athlete.units()))),
                session.kind().toString());
    }

    private List<CalendarEvent> runs() {
        Map<DaySlot, Integer> seen = new HashMap<>();
        List<CalendarEvent> events = new ArrayList<>();
        for (PlannedRun run : plan.runs()) {
            events.add(run(run, seen.merge(run.at(), 1, Integer::sum)));
        }
        return events;
    }

    /** Which hour a run has nobody knows, so that it has none here either. */
    private CalendarEvent run(PlannedRun run, int nth) {
        String place = run.at().date() + "-" + run.at().slot() + (nth == 1 ? "" : "-" + nth);
        return new CalendarEvent(
                "run-" + place + "-" + owner + "@groundwork",
                false,
                run.at().date(),
                Optional.empty(),
                1,
                "Run: " + Words.run(run.type()) + length(run) + ", " + run.at().slot(),
                run.title(),
                "RUN");
    }

    private String length(PlannedRun run) {
        Measures measures = new Measures(plan.athlete().units());
        Stream<String> minutes =
                IntStream.of(run.minutes().orElse(0)).filter(m -> m > 0).mapToObj(m -> m + " min");
        Stream<String> distance = run.distance().map(measures::distance).stream();
        return Stream.concat(minutes, distance).map(part -> ", " + part).collect(Collectors.joining());
    }
}
