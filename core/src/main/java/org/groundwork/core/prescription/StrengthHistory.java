package org.groundwork.core.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.season.ReturnDay;
import org.groundwork.core.session.DoneBefore;
import org.groundwork.core.session.DraftExercise;
import org.groundwork.core.session.Profile;
import org.groundwork.core.session.Role;
import org.groundwork.core.session.SessionRequest;
import org.groundwork.core.session.TrainingMemory;

/** What the sessions written so far hold: which exercises were done, how hard and how heavy. Grows as planning goes on. */
public final class StrengthHistory implements TrainingMemory {

    private record Done(LocalDate date, int perMille, Load load) {}

    private record Place(String exercise, Role role, SessionKind kind, LocalDate blockStart) {

        static Place of(Exercise exercise, Role role, SessionRequest request) {
            return new Place(
                    exercise.id(),
                    role,
                    request.kind(),
                    request.block().block().span().start());
        }
    }

    private final Profile profile;
    private final Map<Place, DoneBefore> last = new HashMap<>();
    private final Map<String, List<Done>> work = new HashMap<>();
    private final Set<LocalDate> trained = new HashSet<>();
    private final Predicate<LocalDate> recovers;

    /**
     * @param profile the athlete, who has done the lifts they recorded
     * @param recovers whether a day belongs to a planned recovery
     */
    public StrengthHistory(Profile profile, Predicate<LocalDate> recovers) {
        this.profile = profile;
        this.recovers = recovers;
    }

    @Override
    public boolean isNew(Exercise exercise) {
        return !work.containsKey(exercise.id()) && !profile.knows(exercise);
    }

    @Override
    public Optional<DoneBefore> last(Exercise exercise, Role role, SessionRequest request) {
        return Optional.ofNullable(last.get(Place.of(exercise, role, request)));
    }

    @Override
    public Optional<DoneBefore> lastInAnyRole(Exercise exercise, SessionRequest request) {
        return Arrays.stream(Role.values())
                .flatMap(role -> last(exercise, role, request).stream())
                .findFirst();
    }

    /**
     * Remembers an exercise of a session that was held.
     *
     * @param blockStart the first day of the session's block
     * @param isLight whether the session was a light one, which is no measure of anything
     */
    public void remember(
            ExercisePrescription held, LocalDate date, SessionKind kind, LocalDate blockStart, boolean isLight) {
        trained.add(date);
        if (isLight) {
            work.computeIfAbsent(held.exercise().id(), id -> new ArrayList<>());
            return;
        }
        List<SetPrescription> sets = held.workSets();
        SetPrescription set = sets.get(0);
        Effort effort = new Effort(reps(set), set.rir().orElseThrow());
        last.put(new Place(held.exercise().id(), held.role(), kind, blockStart), new DoneBefore(effort, sets.size()));
        work.computeIfAbsent(held.exercise().id(), id -> new ArrayList<>())
                .add(new Done(
                        date,
                        profile.methodology().perMilleOfOneRepMax(effort.repsToFailure()),
                        set.load().map(LoadTarget::load).orElse(Load.ZERO)));
    }

    private int reps(SetPrescription set) {
        return set.held() ? profile.methodology().accessories().repsOfHold(set.amount()) : set.amount();
    }

    /** Notes work of an ordinary week. */
    void note(DraftExercise draft, SessionRequest request, int perMille, Load load) {
        trained.add(request.at().date());
        last.put(Place.of(draft.exercise(), draft.role(), request), new DoneBefore(draft.effort(), draft.sets()));
        work.computeIfAbsent(draft.exercise().id(), id -> new ArrayList<>())
                .add(new Done(request.at().date(), perMille, load));
    }

    /** Notes that {@code exercise} was done in a light week on {@code date}, which is no measure of anything. */
    void noteLight(Exercise exercise, LocalDate date) {
        trained.add(date);
        work.computeIfAbsent(exercise.id(), id -> new ArrayList<>());
    }

    /** The day from which loads are kept on {@code date}: none from before a layoff are. */
    LocalDate keptSince(LocalDate date) {
        LocalDate earliest = date.minusWeeks(profile.methodology().value(Parameter.LOAD_KEPT_WEEKS));
        return ReturnDay.latest(trained, recovers, earliest, date, profile.methodology());
    }

    /** The heaviest load worked with on or after {@code since}; zero where there was none. */
    Load bestLoad(Exercise exercise, LocalDate since) {
        return work.getOrDefault(exercise.id(), List.of()).stream()
                .filter(d -> !d.date().isBefore(since))
                .map(Done::load)
                .max(Load::compareTo)
                .orElse(Load.ZERO);
    }

    /** The largest share of the 1RM, in per mille, worked with on or after {@code since}; 0 where there was none. */
    int bestPerMille(Exercise exercise, LocalDate since) {
        return work.getOrDefault(exercise.id(), List.of()).stream()
                .filter(d -> !d.date().isBefore(since))
                .mapToInt(Done::perMille)
                .max()
                .orElse(0);
    }
}
