package org.groundwork.core.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;

/**
 * A season whose runs are fixed and whose strength sessions look for their places. Lists are kept in an order of their
 * own, so that the order they are given in changes nothing.
 *
 * @param season the days that sessions may stand on; the first and last week may be partial
 * @param asOf the first day that is planned; nothing is placed before it
 * @param hours when the slots start
 * @param runs the runs, of any type and in any order, also outside the season
 * @param availability the slots of a week that are free
 * @param preferredDays the weekdays the athlete likes; empty for no preference
 * @param closures days that are closed to some types
 * @param novelty days on which something is new, so that more hours before hard runs are preferred
 * @param rules hours and weights
 * @param weeks what the weeks are due, each week of the season at most once; a week that is missing is due nothing
 * @param pins sessions that must stand where they are put
 * @param published what the athlete was already told; what lies before {@code asOf} is ignored
 * @param past what was held before {@code asOf}, also before the season
 */
public record SchedulingProblem(
        DateSpan season,
        LocalDate asOf,
        SlotHours hours,
        List<PlannedRun> runs,
        Availability availability,
        Set<DayOfWeek> preferredDays,
        List<Closure> closures,
        List<DateSpan> novelty,
        PlacementRules rules,
        List<WeekDemand> weeks,
        List<Pin> pins,
        List<PublishedSession> published,
        List<PastSession> past) {

    /** The most hours that sessions can be asked to keep from one another. */
    public static final int LONGEST_SESSION_GAP_HOURS = 96;

    private static final Comparator<PlannedRun> RUN_ORDER = Comparator.comparing(PlannedRun::at)
            .thenComparing(PlannedRun::type)
            .thenComparing(PlannedRun::doubtful)
            .thenComparing(PlannedRun::title)
            .thenComparing(PlannedRun::source);
    private static final Comparator<Closure> CLOSURE_ORDER = Comparator.comparing(Closure::reason)
            .thenComparing(closure -> closure.span().start())
            .thenComparing(closure -> closure.span().end())
            .thenComparing(Closure::rule)
            .thenComparing(Closure::text);

    public SchedulingProblem {
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(rules, "rules");
        runs = runs.stream().sorted(RUN_ORDER).toList();
        preferredDays = Set.copyOf(preferredDays);
        closures = closures.stream().sorted(CLOSURE_ORDER).toList();
        novelty = List.copyOf(novelty);
        weeks = weeks.stream().sorted(Comparator.comparing(WeekDemand::week)).toList();
        pins = pins.stream().distinct().sorted().toList();
        published = published.stream()
                .distinct()
                .sorted(Comparator.comparing(PublishedSession::at).thenComparing(PublishedSession::kind))
                .toList();
        past = past.stream()
                .sorted(Comparator.comparing(PastSession::at).thenComparing(PastSession::type))
                .toList();
        requireWeeksOfSeason(season, weeks);
        requireBefore(asOf, past);
        requireShort(rules);
    }

    /** The same problem with {@code more} pins; its best season tells what else moves for them. */
    public SchedulingProblem withPins(List<Pin> more) {
        return with(Stream.concat(pins.stream(), more.stream()).toList(), published);
    }

    /** The same problem without the pin of a session of {@code type} at {@code at}, if there is one. */
    public SchedulingProblem withoutPin(SessionType type, DaySlot at) {
        Pin pin = new Pin(type, at);
        return pins.contains(pin)
                ? with(pins.stream().filter(other -> !other.equals(pin)).toList(), published)
                : this;
    }

    /**
     * The problem of somebody who moves a session: it is pinned to its new place, free of its old one, and costs nothing
     * for leaving a place that it was announced at, unless it takes that of another one of its kind.
     *
     * @param from where it stands
     */
    public SchedulingProblem moving(SessionType type, DaySlot from, DaySlot to) {
        PublishedSession left = new PublishedSession(type.kind(), from);
        boolean takesOthers =
                published.contains(new PublishedSession(type.kind(), to)) || pins.contains(new Pin(type, to));
        List<PublishedSession> bound = published.stream()
                .filter(session -> takesOthers || !session.equals(left))
                .toList();
        return with(pins, bound).withoutPin(type, from).withPins(List.of(new Pin(type, to)));
    }

    private SchedulingProblem with(List<Pin> otherPins, List<PublishedSession> otherPublished) {
        return new SchedulingProblem(
                season,
                asOf,
                hours,
                runs,
                availability,
                preferredDays,
                closures,
                novelty,
                rules,
                weeks,
                otherPins,
                otherPublished,
                past);
    }

    private static void requireWeeksOfSeason(DateSpan season, List<WeekDemand> weeks) {
        for (WeekDemand week : weeks) {
            if (!week.week().span().overlaps(season)) {
                throw new IllegalArgumentException(week.week() + " lies outside the season " + season);
            }
        }
        if (weeks.stream().map(WeekDemand::week).distinct().count() < weeks.size()) {
            throw new IllegalArgumentException("a week is due its sessions twice");
        }
    }

    private static void requireShort(PlacementRules rules) {
        Stream<Gap> gaps = rules.between().values().stream().flatMap(row -> row.values().stream());
        Stream.concat(gaps, Stream.of(rules.betweenJumps()))
                .filter(gap -> gap.preferredHours() > LONGEST_SESSION_GAP_HOURS)
                .forEach(gap -> {
                    throw new IllegalArgumentException("between two sessions, " + gap.preferredHours()
                            + " h are more than the " + LONGEST_SESSION_GAP_HOURS + " h that can be kept");
                });
    }

    private static void requireBefore(LocalDate asOf, List<PastSession> past) {
        for (PastSession session : past) {
            if (!session.at().date().isBefore(asOf)) {
                throw new IllegalArgumentException(session.at() + " is not past on " + asOf);
            }
        }
    }
}
