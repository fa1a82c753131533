package org.groundwork.formats.living;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.Noted;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.SetSkipped;
import org.groundwork.core.log.TakenBack;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/** Random events of every kind, the same for the same seed. */
final class RandomEvents {

    private static final String LETTERS = "aZ9 _\"\\/'\n\t\r{}[],:#\u0000\u007f\u0085\u2028\uFEFFäß日";

    private final Random random;

    RandomEvents(long seed) {
        random = new Random(seed);
    }

    /** A beginning and then one event of every kind, on days that never go back. */
    List<JournalEvent> journal() {
        List<Supplier<Change>> kinds = changes();
        LocalDate day = date();
        List<JournalEvent> events = new ArrayList<>();
        events.add(new JournalEvent.Begun(1, day, athlete(), runs()));
        events.add(new JournalEvent.Described(2, day, athlete()));
        events.add(new JournalEvent.Undone(3, day));
        events.add(new JournalEvent.Redone(4, day));
        for (Supplier<Change> kind : kinds) {
            day = day.plusDays(random.nextInt(3));
            events.add(new JournalEvent.Changed(events.size() + 1, day, kind.get()));
        }
        return events;
    }

    private List<Supplier<Change>> changes() {
        return List.of(
                () -> new Change.Logged(entries()),
                () -> new Change.CheckInGiven(checkedIn()),
                () -> new Change.SessionMoved(text(), place()),
                () -> new Change.SessionCancelled(text()),
                () -> new Change.SessionMissed(text()),
                () -> new Change.SessionShortened(text(), 10 + random.nextInt(171), maybe(this::equipment)),
                () -> new Change.ExerciseSwapped(text(), text()),
                () -> new Change.WentAway(new Away(span(), maybe(this::equipment))),
                () -> new Change.GotHurt(new Pain(one(Pain.Site.values()), random.nextInt(11))),
                Change.LegsCleared::new,
                () -> new Change.RaceAdded(new Race(
                        date(), new Distance(1 + random.nextInt(100_000)), one(Race.Priority.values()), text())),
                () -> new Change.RaceMoved(date(), date()),
                () -> new Change.RaceDropped(date()),
                () -> new Change.RunsReplaced(runs()),
                () -> new Change.RunMoved(place(), place()),
                () -> new Change.RunDropped(place()));
    }

    private List<LogEntry> entries() {
        return List.of(
                new SetDone(
                        id(),
                        time(),
                        maybe(this::text),
                        text(),
                        one(SetDone.Kind.values()),
                        maybe(() -> new Load(random.nextInt(500_000))),
                        random.nextInt(3601),
                        random.nextBoolean(),
                        maybeWhole(0, 10),
                        maybe(() -> one(SetDone.Side.values()))),
                new SetSkipped(id(), time(), maybe(this::text), text()),
                new SessionRated(id(), time(), maybe(this::text), maybeWhole(0, 10), maybeWhole(1, 600)),
                checkedIn(),
                new Noted(id(), time(), maybe(this::text), maybe(this::text), text()),
                new TakenBack(id(), time(), id()));
    }

    private CheckedIn checkedIn() {
        return new CheckedIn(id(), time(), maybe(this::text), maybe(this::answers));
    }

    private CheckIn answers() {
        return new CheckIn(
                some(CheckIn.Alarm.class),
                some(Pattern.class),
                random.nextInt(11),
                some(Pain.Site.class).stream()
                        .map(site -> new CheckIn.JointPain(site, random.nextInt(11), random.nextBoolean()))
                        .toList(),
                some(Muscle.class).stream()
                        .map(muscle -> new CheckIn.Soreness(
                                muscle,
                                random.nextInt(11),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean()))
                        .toList());
    }

    private List<PlannedRun> runs() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new PlannedRun(
                        place(),
                        one(RunType.values()),
                        random.nextInt(101),
                        random.nextBoolean(),
                        maybeWhole(1, 300),
                        maybe(() -> new Distance(random.nextInt(50_000))),
                        text(),
                        text()))
                .toList();
    }

    private AthleteSource athlete() {
        return new AthleteSource(text(), text(), ZoneId.of(random.nextBoolean() ? "Europe/London" : "UTC"));
    }

    private Set<Equipment> equipment() {
        return some(Equipment.class);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(e -> random.nextBoolean());
        return chosen;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private OptionalInt maybeWhole(int least, int most) {
        return random.nextBoolean() ? OptionalInt.of(least + random.nextInt(most - least + 1)) : OptionalInt.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append(random.nextBoolean() ? "\uD83D\uDCAA" : "").toString();
    }

    private EntryId id() {
        return new EntryId("cli-" + random.nextInt(10_000));
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private LocalDateTime time() {
        return date().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private DateSpan span() {
        LocalDate start = date();
        return new DateSpan(start, start.plusDays(random.nextInt(30)));
    }

    private DaySlot place() {
        return new DaySlot(date(), one(Slot.values()));
    }
}
