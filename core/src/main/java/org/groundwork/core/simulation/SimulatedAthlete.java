package org.groundwork.core.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;

/**
 * A toy athlete who holds the sessions of a plan and logs them. Strength is {@link ToyStrength}, reps at a load follow
 * Epley's formula (1985) with a personal slope, the form of a day varies by {@value #FORM_SPREAD}, a share of
 * {@value #BAD_DAYS} of days are bad ones with {@value #BAD_DAY} of the strength, each set before costs
 * {@value #REPS_LOST_PER_SET} reps. Nothing of it is a forecast for anybody. Not safe for use by several threads.
 */
public final class SimulatedAthlete {

    static final double FORM_SPREAD = 0.04;
    static final double BAD_DAYS = 0.1;
    static final double BAD_DAY = 0.85;
    static final double REPS_LOST_PER_SET = 0.3;
    private static final double EPLEY = 30;
    private static final double FIRST_KILOGRAMS = 30;
    private static final int MOST_RIR = 10;
    private static final int TIREDNESS = 6;

    private final Habit habit;
    private final DoubleSupplier random;
    private final double slope;
    private final Map<String, ToyStrength> strength = new TreeMap<>();
    private final Map<String, Double> firstGuess = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Soreness soreness = new Soreness();

    /** @param random numbers from 0 (inclusive) to 1 (exclusive) */
    public SimulatedAthlete(Habit habit, DoubleSupplier random) {
        this.habit = habit;
        this.random = random;
        this.slope = EPLEY * between(0.85, 1.15);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.getAsDouble();
    }

    /** A night's sleep. */
    public void sleep() {
        soreness.sleep();
    }

    /** Whether today's session is held at all. */
    public boolean turnsUp() {
        return random.getAsDouble() >= habit.misses();
    }

    /** The answers before {@code session}. */
    public CheckedIn checkIn(Session session) {
        CheckIn answers = new CheckIn(Set.of(), Set.of(), (int) between(0, TIREDNESS), List.of(), soreness.said());
        return new CheckedIn(
                new EntryId(session.id() + "-in-" + session.at().date()),
                time(session, 0),
                Optional.of(session.id()),
                Optional.of(answers));
    }

    private static LocalDateTime time(Session session, int minutes) {
        LocalTime start = session.at().slot() == Slot.AM ? LocalTime.of(7, 0) : LocalTime.of(18, 0);
        return session.at().date().atTime(start).plusMinutes(minutes);
    }

    /** Holds {@code session} on its day: every work set as it went. */
    public List<LogEntry> hold(Session session) {
        double usual = 1 + FORM_SPREAD * (between(-1, 1) + between(-1, 1));
        double form = random.getAsDouble() < BAD_DAYS ? BAD_DAY * usual : usual;
        List<LogEntry> entries = new ArrayList<>();
        for (ExercisePrescription asked : session.exercises()) {
            hold(session, asked, form, entries);
        }
        return List.copyOf(entries);
    }

    private void hold(Session session, ExercisePrescription asked, double form, List<LogEntry> entries) {
        List<SetPrescription> sets = asked.workSets();
        for (int i = 0; i < sets.size(); i++) {
            entries.add(set(session, asked, sets.get(i), i, form, entries.size()));
        }
        String id = asked.exercise().id();
        strength.computeIfPresent(
                id,
                (exercise, before) -> before.trained(sets.size(), session.at().date()));
        soreness.train(asked.exercise(), sets.size(), known.add(id));
    }

    private SetDone set(
            Session session, ExercisePrescription asked, SetPrescription set, int before, double form, int number) {
        boolean weighed = asked.exercise().loading().isWeighed() && !set.held();
        Optional<Load> load = weighed ? Optional.of(load(session, asked, set)) : Optional.empty();
        int able = load.map(l -> able(asked.exercise().id(), l, session.at().date(), form, before))
                .orElse(set.amount() + set.rir().orElse(0));
        int done = Math.min(set.amount(), able);
        int rir = Math.max(0, Math.min(MOST_RIR, able - done + habit.rirBias()));
        return new SetDone(
                new EntryId(session.id() + "-" + session.at().date() + "-" + number),
                time(session, 5 + 2 * number),
                Optional.of(session.id()),
                asked.exercise().id(),
                SetDone.Kind.WORK,
                load,
                done,
                set.held(),
                set.held() ? OptionalInt.empty() : OptionalInt.of(rir),
                Optional.empty());
    }

    /** The load that is asked; where none is, one that suits the reps. */
    private Load load(Session session, ExercisePrescription asked, SetPrescription set) {
        String id = asked.exercise().id();
        double reps = 1 + set.repsToFailure() / EPLEY;
        double max = set.load().map(t -> t.load().kilograms() * reps).orElse(FIRST_KILOGRAMS);
        ToyStrength known = strength.computeIfAbsent(
                id, e -> ToyStrength.of(max * between(0.85, 1.15), session.at().date()));
        return set.load()
                .map(target -> target.load())
                .orElseGet(() -> Load.ofKilograms(
                        firstGuess.computeIfAbsent(id, e -> Math.max(1, Math.floor(known.first() / reps)))));
    }

    private int able(String exercise, Load load, LocalDate day, double form, int setsBefore) {
        double max = strength.get(exercise).on(day) * form;
        double reps = slope * (max / Math.max(0.5, load.kilograms()) - 1) - REPS_LOST_PER_SET * setsBefore;
        return (int) Math.max(0, Math.min(60, Math.floor(reps)));
    }

    /** The true 1RM of each lift that was done, in kilograms by exercise id. */
    public Map<String, Double> truth(LocalDate day) {
        Map<String, Double> truth = new TreeMap<>();
        strength.forEach((id, lift) -> truth.put(id, lift.on(day)));
        return truth;
    }
}
