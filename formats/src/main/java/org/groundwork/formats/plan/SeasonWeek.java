package org.groundwork.formats.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/**
 * All that a plan says of one ISO week.
 *
 * @param number counted from 1 at the season's start
 * @param week which
 * @param phase the phase of its Thursday, or of the season's day that is nearest to it
 * @param block the block of that day
 * @param runs that stand in it
 * @param sessions that stand in it
 * @param leftOut that were due in it
 */
public record SeasonWeek(
        int number,
        IsoWeek week,
        Phase phase,
        Block block,
        List<PlannedRun> runs,
        List<Session> sessions,
        List<LeftOut> leftOut) {

    /** The weeks of the season, first to last. */
    public static List<SeasonWeek> of(SeasonPlan plan) {
        Map<IsoWeek, List<PlannedRun>> runs =
                plan.runs().stream().collect(Collectors.groupingBy(r -> IsoWeek.of(r.at().date())));
        Map<IsoWeek, List<Session>> sessions =
                plan.sessions().stream().collect(Collectors.groupingBy(s -> IsoWeek.of(s.at().date())));
        Map<IsoWeek, List<LeftOut>> leftOut = plan.leftOut().stream().collect(Collectors.groupingBy(LeftOut::week));
        List<SeasonWeek> weeks = new ArrayList<>();
        IsoWeek last = IsoWeek.of(plan.season().end());
        for (IsoWeek week = IsoWeek.of(plan.season().start()); week.compareTo(last) <= 0; week = week.plus(1)) {
            LocalDate day = nearest(week.thursday(), plan.season());
            weeks.add(new SeasonWeek(
                    weeks.size() + 1,
                    week,
                    plan.phaseOn(day),
                    plan.blockOn(day),
                    runs.getOrDefault(week, List.of()),
                    sessions.getOrDefault(week, List.of()),
                    leftOut.getOrDefault(week, List.of())));
        }
        return weeks;
    }

    private static LocalDate nearest(LocalDate day, DateSpan season) {
        if (day.isBefore(season.start())) {
            return season.start();
        }
        return day.isAfter(season.end()) ? season.end() : day;
    }

    /** Which week of its block it is, from 1. */
    public int weekOfBlock() {
        return IsoWeek.of(block.span().start()).weeksTo(week) + 1;
    }

    /** How many weeks its block touches. */
    public int weeksOfBlock() {
        return IsoWeek.of(block.span().start()).weeksTo(IsoWeek.of(block.span().end())) + 1;
    }

    /** Whether it is its block's light week. */
    public boolean isDeload() {
        return block.isDeload(
                week.sunday().isAfter(block.span().end()) ? block.span().end() : week.sunday());
    }

    /** {@code Week 3}. */
    String name() {
        return "Week " + number;
    }

    /** {@code 14 Dec to 20 Dec 2026}, {@code off-season}, {@code Technique 3/6}, {@code 125 days to the race}. */
    List<String> details(List<Race> races) {
        List<String> details = new ArrayList<>();
        details.add(Words.span(week.span()));
        details.add(Words.phase(phase.kind()));
        details.add(Words.focus(block.focus()) + " " + weekOfBlock() + "/" + weeksOfBlock());
        if (isDeload()) {
            details.add("light week");
        }
        nextRace(races).map(this::daysTo).ifPresent(details::add);
        return details;
    }

    /** The next race from this Monday on, an A race before others. */
    private Optional<Race> nextRace(List<Race> races) {
        List<Race> ahead =
                races.stream().filter(r -> !r.date().isBefore(week.monday())).toList();
        return ahead.stream()
                .filter(r -> r.priority() == Race.Priority.A)
                .findFirst()
                .or(() -> ahead.stream().findFirst());
    }

    private String daysTo(Race race) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(week.monday(), race.date()));
        return Words.count(days, "day") + " to the race";
    }
}
