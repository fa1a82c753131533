package org.groundwork.core.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Load;
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

    /** @param profile the athlete, who has done the lifts they recorded */
    public StrengthHistory(Profile profile) {
        this.profile = profile;
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
        if (isLight) {
            noteLight(held.exercise());
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
        last.put(Place.of(draft.exercise(), draft.role(), request), new DoneBefore(draft.effort(), draft.sets()));
        work.computeIfAbsent(draft.exercise().id(), id -> new ArrayList<>())
                .add(new Done(request.at().date(), perMille, load));
    }

    /** Notes that {@code exercise} was done in a light week, which is no measure of anything. */
    void noteLight(Exercise exercise) {
        work.computeIfAbsent(exercise.id(), id -> new ArrayList<>());
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
