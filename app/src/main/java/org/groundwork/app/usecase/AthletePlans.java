package org.groundwork.app.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.view.ChangeView;
import org.groundwork.formats.view.PlanView;

/**
 * The living plans of a server's athletes. Each entry has an id that its client made: entered again it changes nothing
 * and is answered as it was. Whoever calls has made sure that the account may come to the athlete. Safe for use by
 * several threads.
 */
public final class AthletePlans {

    private static final String PROFILE = "profile";

    private final ServedPlans plans;
    private final LivingPlans living;
    private final ZoneId usualZone;
    private final Function<ZoneId, LocalDate> clock;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param clock the day it is in a time zone
     */
    public AthletePlans(ServedPlans plans, ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this.plans = plans;
        this.living = new LivingPlans(usualZone, clock);
        this.usualZone = usualZone;
        this.clock = clock;
    }

    /**
     * Enters an athlete and begins their plan; one that is there already stays as it is.
     *
     * @param athlete the id to give
     * @param account that plans for them
     * @param profile an athlete file as JSON
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong; nothing was entered
     */
    public LivingPlan.Answer begin(String athlete, String account, String profile, List<PlannedRun> runs) {
        AthleteSource source = source(profile);
        plans.add(athlete, living.name(source, clock.apply(usualZone)), account);
        try {
            return Retries.whileStale(() -> plan(athlete).begin(source, runs));
        } catch (RuntimeException refused) {
            if (plans.number(athlete) == 0) {
                plans.remove(athlete);
            }
            throw refused;
        }
    }

    private AthleteSource source(String profile) {
        return new AthleteSource(PROFILE, profile, usualZone);
    }

    /** Removes an athlete with everything that is kept of them. */
    public void remove(String athlete) {
        plans.remove(athlete);
    }

    /** Describes the athlete anew. */
    public LivingPlan.Answer describe(String athlete, OptionalInt expected, String profile) {
        AthleteSource source = source(profile);
        LivingPlan.Answer answer =
                Retries.whileStale(() -> plan(athlete).expecting(expected).describe(source));
        plans.rename(athlete, answer.now().inputs().athlete().name());
        return answer;
    }

    /** The athlete's plan as it is. */
    public LivingPlan plan(String athlete) {
        return living.of(plans.journal(athlete));
    }

    /**
     * Enters a change.
     *
     * @param id made by the client
     * @param expected how many events the client thinks led to the plan, where that matters
     * @return the answer, as JSON in one line; the very same whenever {@code id} comes again
     */
    public String change(String athlete, String id, OptionalInt expected, Change change) {
        return once(athlete, id, plan -> plan.expecting(expected).enter(change));
    }

    /** Takes the last decision back; otherwise as {@link #change}. */
    public String undo(String athlete, String id, OptionalInt expected) {
        return once(athlete, id, plan -> plan.expecting(expected).undo());
    }

    /** Brings back the decision that was undone last; otherwise as {@link #change}. */
    public String redo(String athlete, String id, OptionalInt expected) {
        return once(athlete, id, plan -> plan.expecting(expected).redo());
    }

    private String once(String athlete, String id, Function<LivingPlan, LivingPlan.Answer> call) {
        ServedPlans.Entry entry = new ServedPlans.Entry(id, AthletePlans::answer);
        return Retries.whileStale(() -> plans.findAnswer(athlete, id).orElseGet(() -> {
            LivingPlan.Answer made = call.apply(living.of(plans.journal(athlete, entry)));
            return ChangeView.made(made.number(), made.before(), made.now(), made.because());
        }));
    }

    private static String answer(int number, PlanJournal.Step step) {
        return ChangeView.made(number, step.before(), step.now(), step.because());
    }

    /** What {@link #change} would answer. */
    public String preview(String athlete, Change change) {
        LivingPlan.Answer answer = plan(athlete).preview(change);
        return ChangeView.previewed(answer.before().orElseThrow(), answer.now().plan(), answer.because());
    }

    /** The athlete's plan with what moving its sessions would come to on {@code today}. */
    public LivingPlan.Answer priced(String athlete, LocalDate today) {
        LivingPlan.Answer now = plan(athlete).current();
        return new LivingPlan.Answer(
                now.number(), now.before(), living.priced(now.now(), today), now.because(), now.notes());
    }

    /** A session with what moving it would come to on {@code today}; empty where the plan has none of that id. */
    public Optional<ServedPlans.Document> session(String athlete, String session, LocalDate today) {
        LivingPlan.Answer now = plan(athlete).current();
        PlanView view = new PlanView(now.number(), now.now());
        return living.priced(now.now(), session, today)
                .map(priced -> new ServedPlans.Document(now.number(), view.session(priced)));
    }

    /** A day of the athlete's. */
    public ServedPlans.Document day(String athlete, LocalDate day) {
        return plans.findDay(athlete, day).orElseGet(() -> {
            LivingPlan.Answer now = plan(athlete).current();
            if (day.equals(clock.apply(zone(now.now())))) {
                plans.renew(athlete, now.number(), now.now(), day);
            }
            return new ServedPlans.Document(now.number(), new PlanView(now.number(), now.now()).day(day));
        });
    }

    /** The day that it is for the athlete. */
    public LocalDate today(String athlete) {
        return clock.apply(plans.findZone(athlete)
                .orElseGet(() -> zone(plan(athlete).current().now())));
    }

    private static ZoneId zone(Revision now) {
        return now.inputs().athlete().circumstances().timeZone();
    }

    /** The week from {@code monday} on; empty where the season has none. */
    public Optional<ServedPlans.Document> week(String athlete, LocalDate monday) {
        return plans.findWeek(athlete, monday).or(() -> {
            season(athlete);
            return plans.findWeek(athlete, monday);
        });
    }

    /** The weeks of the days from {@code from} to {@code to}, both inclusive, by date; those outside the season lack. */
    public List<ServedPlans.Document> weeks(String athlete, LocalDate from, LocalDate to) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(to.plusDays(1), Period.ofWeeks(1))
                .flatMap(first -> week(athlete, first).stream())
                .toList();
    }

    /** Takes in what devices entered while they were offline. */
    public SyncEvents.Answer sync(String athlete, List<SyncEvents.ClientEvent> events) {
        return new SyncEvents(clock).sync(plans.clientJournal(athlete), events);
    }

    /** All that a device needs to hold a session offline; empty where the plan has none of that id. */
    public Optional<ServedPlans.Document> carried(String athlete, String session) {
        LivingPlan.Answer now = plan(athlete).current();
        return living.carried(now.now(), session, today(athlete))
                .map(body -> new ServedPlans.Document(now.number(), body));
    }

    /** The same for every session of the days from {@code from} to {@code to}, both inclusive. */
    public List<String> carried(String athlete, LocalDate from, LocalDate to) {
        Revision now = plan(athlete).current().now();
        LocalDate today = today(athlete);
        return now.plan().sessions().stream()
                .filter(session -> !session.at().date().isBefore(from)
                        && !session.at().date().isAfter(to))
                .flatMap(session -> living.carried(now, session.id(), today).stream())
                .toList();
    }

    /** The questions before a session; empty where the plan has none of that id. */
    public Optional<ServedPlans.Document> checkInForm(String athlete, String session) {
        LivingPlan.Answer now = plan(athlete).current();
        return living.checkInForm(now.now(), session).map(body -> new ServedPlans.Document(now.number(), body));
    }

    /** The season at a glance. */
    public ServedPlans.Document season(String athlete) {
        return plans.findSeason(athlete).orElseGet(() -> {
            LivingPlan.Answer now = plan(athlete).current();
            plans.renew(athlete, now.number(), now.now(), clock.apply(zone(now.now())));
            return new ServedPlans.Document(now.number(), new PlanView(now.number(), now.now()).season());
        });
    }
}
