package org.groundwork.formats.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.FinishedAthlete;

/** Reads the athlete of a plan JSON: the inputs that planning used. */
final class AthleteFacts {

    private static final int DECIMALS_OF_GRAMS = 3;
    private static final int SHORT_NAME = 3;

    private AthleteFacts() {}

    static FinishedAthlete of(JsonView view) {
        return new FinishedAthlete(
                view.constant("experience", Level.class),
                view.flag("liftingHeavyNow"),
                view.whole("daysSinceStrength"),
                view.has("techniquePassed")
                        ? Optional.of(constants(view, "techniquePassed", Pattern.class))
                        : Optional.empty(),
                constants(view, "coachConfirmed", Confirmation.class),
                lifts(view),
                view.list("pain").stream()
                        .flatMap(p -> p.build(AthleteFacts::pain).stream())
                        .toList(),
                constants(view, "flags", HealthFlag.class),
                view.whole("birthYear"),
                grams(view, "bodyMassKg"),
                view.find("equipment").map(AthleteFacts::equipment),
                inventory(view),
                view.find("available").map(AthleteFacts::available),
                view.list("away").stream()
                        .flatMap(a -> a.build(AthleteFacts::away).stream())
                        .toList(),
                view.whole("sessionMinutes"));
    }

    private static <E extends Enum<E>> Set<E> constants(JsonView view, String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        view.list(name).forEach(word -> word.constant(type).ifPresent(constants::add));
        return constants;
    }

    private static List<LiftRecord> lifts(JsonView view) {
        return view.find("lifts").map(JsonView::members).orElse(Map.of()).entrySet().stream()
                .flatMap(lift -> lift.getValue().build(v -> lift(lift.getKey(), v)).stream())
                .toList();
    }

    private static Optional<LiftRecord> lift(String exercise, JsonView view) {
        return grams(view, "loadKg")
                .map(load -> new LiftRecord(
                        exercise,
                        load,
                        view.whole("reps").orElse(1),
                        view.whole("rir").orElse(0),
                        view.date("date")));
    }

    private static Optional<Pain> pain(JsonView view) {
        return view.constant("site", Pain.Site.class)
                .map(site -> new Pain(site, view.whole("level").orElse(0)));
    }

    private static Optional<Away> away(JsonView view) {
        Optional<LocalDate> from = view.date("from");
        Optional<LocalDate> to = view.date("to");
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Away(new DateSpan(from.get(), to.get()), stay(view)))
                : view.missing("from and to", "give both days of the stay");
    }

    /** What is at hand in a stay; an empty list says that there is no strength training. */
    private static Optional<Set<Equipment>> stay(JsonView view) {
        return view.list("equipment").isEmpty()
                ? Optional.empty()
                : view.find("equipment").map(AthleteFacts::equipment);
    }

    private static Set<Equipment> equipment(JsonView view) {
        Set<Equipment> owned = new LinkedHashSet<>();
        for (JsonView word : view.elements()) {
            switch (word.text().toLowerCase(Locale.ROOT)) {
                case "none" -> owned.addAll(Equipment.HOUSEHOLD);
                case "home" -> owned.addAll(Equipment.HOME);
                case "gym" -> owned.addAll(Equipment.GYM);
                default -> word.constant(Equipment.class).ifPresent(owned::add);
            }
        }
        return owned;
    }

    /** The stated weights; the usual ones where the athlete states equipment and no weights. */
    private static Optional<LoadInventory> inventory(JsonView view) {
        Optional<LoadInventory> stated = view.find("loads").flatMap(v -> v.build(AthleteFacts::loads));
        return stated.isPresent() || !view.has("equipment") ? stated : Optional.of(LoadInventory.UNKNOWN);
    }

    private static Optional<LoadInventory> loads(JsonView view) {
        return Optional.of(new LoadInventory(
                weights(view, "dumbbell"),
                weights(view, "kettlebell"),
                weights(view, "plates"),
                grams(view, "bar").orElse(LoadInventory.UNKNOWN.bar())));
    }

    private static List<Load> weights(JsonView view, String name) {
        return view.list(name).stream()
                .map(weight -> weight.scaled(DECIMALS_OF_GRAMS))
                .flatMap(Optional::stream)
                .map(Load::new)
                .toList();
    }

    private static Optional<Load> grams(JsonView view, String name) {
        OptionalInt grams = view.scaled(name, DECIMALS_OF_GRAMS);
        return grams.isPresent() && grams.getAsInt() >= 0 ? Optional.of(new Load(grams.getAsInt())) : Optional.empty();
    }

    private static Availability available(JsonView view) {
        Map<DayOfWeek, Set<Slot>> free = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            free.put(day, constants(view, day.name().substring(0, SHORT_NAME), Slot.class));
        }
        return new Availability(free);
    }
}
