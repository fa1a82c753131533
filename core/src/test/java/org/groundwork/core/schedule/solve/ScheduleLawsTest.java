package org.groundwork.core.schedule.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.LeftOut;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PinViolation;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.explain.PinCheck;
import org.junit.jupiter.api.Test;

class ScheduleLawsTest {

    private final ExactScheduler scheduler = new ExactScheduler();

    @Test
    void anAlternativeCostsWhatPlanningAnewAfterThatMoveCosts() {
        for (long seed = 200_000; seed < 200_150; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            PricedSchedule priced = scheduler.solveWithAlternatives(problem);
            for (ScheduledSession session : priced.schedule().sessions()) {
                for (Alternative other : priced.alternativesOf(session)) {
                    SchedulingProblem moved = problem.moving(session.type(), session.at(), other.at());
                    if (other.extraCost().isPresent()) {
                        assertThat(scheduler.solve(moved).cost()
                                        - priced.schedule().cost())
                                .as("seed %d, %s to %s", seed, session, other)
                                .isEqualTo(other.extraCost().getAsInt());
                    } else {
                        assertThat(PinCheck.check(moved))
                                .as("seed %d, %s to %s", seed, session, other)
                                .extracting(violation -> violation.reason())
                                .contains(other.forbidden().orElseThrow());
                    }
                }
            }
        }
    }

    @Test
    void aSiblingsPlaceCostsNothingExtra() {
        for (long seed = 300_000; seed < 300_500; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            PricedSchedule priced = scheduler.solveWithAlternatives(problem);
            for (ScheduledSession session : priced.schedule().sessions()) {
                for (ScheduledSession sibling : priced.schedule().listSessions(session.week())) {
                    boolean isSibling =
                            !sibling.equals(session) && sibling.type().equals(session.type());
                    if (isSibling && (!isBound(session, problem) || isAnnounced(sibling, problem))) {
                        assertThat(priced.alternativesOf(session))
                                .as("seed %d", seed)
                                .contains(Alternative.costing(sibling.at(), 0));
                    }
                }
            }
        }
    }

    private static boolean isBound(ScheduledSession session, SchedulingProblem problem) {
        return isAnnounced(session, problem) || problem.pins().contains(new Pin(session.type(), session.at()));
    }

    private static boolean isAnnounced(ScheduledSession session, SchedulingProblem problem) {
        return problem.published().contains(new PublishedSession(session.type().kind(), session.at()));
    }

    @Test
    void aFurtherHardConstraintNeverMakesASeasonCheaper() {
        for (long seed = 400_000; seed < 402_000; seed++) {
            SchedulingProblem problem = withoutPins(new RandomSeasons(seed).next());
            int cost = scheduler.solve(problem).cost();
            RandomSeasons random = new RandomSeasons(seed + 1);
            assertThat(scheduler.solve(closed(problem, random)).cost())
                    .as("seed %d, days closed", seed)
                    .isGreaterThanOrEqualTo(cost);
            assertThat(scheduler.solve(lessFree(problem, random)).cost())
                    .as("seed %d, a slot less", seed)
                    .isGreaterThanOrEqualTo(cost);
        }
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        for (long seed = 500_000; seed < 501_000; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            RandomSeasons random = new RandomSeasons(seed + 1);
            assertThat(scheduler.solveWithAlternatives(shuffled(problem, random)))
                    .as("seed %d", seed)
                    .isEqualTo(scheduler.solveWithAlternatives(problem));
        }
    }

    @Test
    void noPlacedSessionMovesWhereItsPlaceIsPinned() {
        for (long seed = 600_000; seed < 600_300; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            Schedule schedule = scheduler.solve(problem);
            List<Pin> all = pins(schedule);
            assertThat(scheduler.solve(problem.withPins(all)))
                    .as("seed %d", seed)
                    .isEqualTo(schedule);
        }
    }

    @Test
    void aSessionIsLeftOutBecauseNoPlaceIsOpenOrBecauseNoneIsWorthIt() {
        for (long seed = 700_000; seed < 701_000; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            Schedule schedule = scheduler.solve(problem);
            for (LeftOut left : schedule.leftOut()) {
                Set<Forbidden> inTheWay = inTheWay(problem, schedule, left);
                boolean open = inTheWay.isEmpty();
                assertThat(left.because().equals(Set.of(Forbidden.NOT_WORTH_IT)))
                        .as("seed %d, %s", seed, left)
                        .isEqualTo(open);
                assertThat(open || inTheWay.containsAll(left.because()))
                        .as("seed %d, %s", seed, left)
                        .isTrue();
            }
        }
    }

    /** What pinning one more such session beside all others breaks, over all places of its week; none if one is open. */
    private static Set<Forbidden> inTheWay(SchedulingProblem problem, Schedule schedule, LeftOut left) {
        Set<Forbidden> reasons = new HashSet<>();
        for (int place = 0; place < 14; place++) {
            DaySlot at = new DaySlot(left.week().monday().plusDays(place / 2), Slot.values()[place % 2]);
            List<Pin> pins = new ArrayList<>(pins(schedule));
            if (pins.removeIf(pin -> pin.at().equals(at))) {
                reasons.add(Forbidden.ONE_A_DAY);
            }
            pins.add(new Pin(left.type(), at));
            List<PinViolation> broken = PinCheck.check(problem.withPins(pins));
            if (broken.isEmpty() && pins.size() > schedule.sessions().size()) {
                return Set.of();
            }
            broken.forEach(violation -> reasons.add(violation.reason()));
        }
        return reasons;
    }

    private static List<Pin> pins(Schedule schedule) {
        return schedule.sessions().stream()
                .map(session -> new Pin(session.type(), session.at()))
                .toList();
    }

    private static SchedulingProblem withoutPins(SchedulingProblem p) {
        return new SchedulingProblem(
                p.season(),
                p.asOf(),
                p.hours(),
                p.runs(),
                p.availability(),
                p.preferredDays(),
                p.closures(),
                p.novelty(),
                p.rules(),
                p.weeks(),
                List.of(),
                p.published(),
                p.past());
    }

    private static SchedulingProblem closed(SchedulingProblem p, RandomSeasons random) {
        LocalDate day = p.season().start().plusDays(random.below(p.season().days()));
        Set<SessionType> types = Set.copyOf(p.weeks().stream()
                .flatMap(due -> due.demands().stream())
                .map(demand -> demand.type())
                .toList());
        List<Closure> closures = new ArrayList<>(p.closures());
        closures.add(new Closure(IsoWeek.of(day).span(), types, Forbidden.RACE_WINDOW, "more", "more"));
        return new SchedulingProblem(
                p.season(),
                p.asOf(),
                p.hours(),
                p.runs(),
                p.availability(),
                p.preferredDays(),
                closures,
                p.novelty(),
                p.rules(),
                p.weeks(),
                p.pins(),
                p.published(),
                p.past());
    }

    private static SchedulingProblem lessFree(SchedulingProblem p, RandomSeasons random) {
        List<Availability.WeekdaySlot> free =
                random.shuffled(List.copyOf(p.availability().free()));
        Availability less = new Availability(Set.copyOf(free.subList(0, free.size() / 2)));
        return new SchedulingProblem(
                p.season(),
                p.asOf(),
                p.hours(),
                p.runs(),
                less,
                p.preferredDays(),
                p.closures(),
                p.novelty(),
                p.rules(),
                p.weeks(),
                p.pins(),
                p.published(),
                p.past());
    }

    private static SchedulingProblem shuffled(SchedulingProblem p, RandomSeasons random) {
        List<WeekDemand> weeks = p.weeks().stream()
                .map(due -> new WeekDemand(due.week(), random.shuffled(due.demands()), due.maxSessions()))
                .toList();
        return new SchedulingProblem(
                p.season(),
                p.asOf(),
                p.hours(),
                random.shuffled(p.runs()),
                p.availability(),
                p.preferredDays(),
                random.shuffled(p.closures()),
                random.shuffled(p.novelty()),
                p.rules(),
                random.shuffled(weeks),
                random.shuffled(p.pins()),
                random.shuffled(p.published()),
                random.shuffled(p.past()));
    }
}
