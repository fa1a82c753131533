package org.groundwork.core.review.finished;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;

/**
 * An exercise of a session as a file states it; what the file does not state is empty.
 *
 * @param id its id in the catalogue, or whatever the file says
 * @param pattern what it trains
 * @param compound whether it moves more than one joint
 * @param plyometric how hard it lands
 * @param perSide whether sides are worked one after the other
 * @param sets in order
 * @param why ids of the rules that chose it
 */
public record FinishedExercise(
        String id,
        Optional<Pattern> pattern,
        Optional<Boolean> compound,
        Optional<Plyometric> plyometric,
        Optional<Boolean> perSide,
        List<FinishedSet> sets,
        List<String> why) {

    private static final int FEET = 2;

    public FinishedExercise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(compound, "compound");
        Objects.requireNonNull(plyometric, "plyometric");
        Objects.requireNonNull(perSide, "perSide");
        sets = List.copyOf(sets);
        why = List.copyOf(why);
    }

    /** The same, with what the file leaves open filled in from the catalogue's entry. */
    public FinishedExercise completedBy(Exercise known) {
        return new FinishedExercise(
                id,
                pattern.or(() -> Optional.of(known.pattern())),
                compound.or(() -> Optional.of(known.compound())),
                plyometric.or(() -> Optional.of(known.plyometric())),
                perSide.or(() -> Optional.of(known.perSide())),
                sets,
                why);
    }

    public List<FinishedSet> workSets() {
        return sets.stream().filter(FinishedSet::isWork).toList();
    }

    public boolean trains(Pattern wanted) {
        return pattern.filter(wanted::equals).isPresent();
    }

    public boolean isCompound() {
        return compound.orElse(false);
    }

    public boolean isPerSide() {
        return perSide.orElse(false);
    }

    public boolean isJump() {
        return trains(Pattern.PLYO) || plyometric.orElse(Plyometric.NONE) != Plyometric.NONE;
    }

    public boolean isHighImpact() {
        return plyometric.filter(Plyometric::isHighImpact).isPresent();
    }

    /** Whether it loads the legs at all. */
    public boolean isLegWork() {
        return pattern.filter(Pattern::isLegWork).isPresent();
    }

    /** Whether it lifts with several joints of the legs; jumps apart. */
    public boolean isCompoundLegLift() {
        return isLegWork() && isCompound() && !trains(Pattern.PLYO);
    }

    /** Whether it is one of the five movement patterns, core apart. */
    public boolean isLift() {
        return pattern.filter(p -> Pattern.BASE.contains(p) && p != Pattern.CORE)
                .isPresent();
    }

    /** Work sets that are no jumps. */
    public int hardSets() {
        return trains(Pattern.PLYO) ? 0 : workSets().size();
    }

    /** Foot contacts: each landing foot counts; 0 where nothing lands hard. */
    public int contacts() {
        if (plyometric.orElse(Plyometric.NONE) == Plyometric.NONE) {
            return 0;
        }
        return FEET * workSets().stream().mapToInt(FinishedSet::amount).sum();
    }

    /** The heaviest load of its work sets in grams. */
    public OptionalInt bestLoadGrams() {
        return workSets().stream()
                .filter(s -> s.loadGrams().isPresent())
                .mapToInt(s -> s.loadGrams().getAsInt())
                .max();
    }

    /** The work set that comes closest to failure. */
    public Optional<FinishedSet> hardestSet() {
        return workSets().stream()
                .filter(s -> s.repsToFailure().isPresent())
                .min(Comparator.comparingInt(s -> s.repsToFailure().getAsInt()));
    }
}
