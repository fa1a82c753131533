package org.groundwork.core.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.session.DraftExercise;
import org.groundwork.core.session.Profile;
import org.groundwork.core.session.Role;
import org.groundwork.core.session.SessionRequest;
import org.groundwork.core.strength.LoadableLoads;

/** Writes the sets of a session: loads, ranges, rests and warm-ups. Remembers what it wrote, in order of date. */
public final class Prescriber {

    private final Profile profile;
    private final Methodology methodology;
    private final StrengthHistory history;
    private final LoadKeeper keeper;
    private final LoadChooser chooser;
    private final PrescriptionReasons reasons;

    public Prescriber(Profile profile, StrengthHistory history) {
        this.profile = profile;
        this.methodology = profile.methodology();
        this.history = history;
        this.keeper = new LoadKeeper(methodology, history);
        this.chooser = new LoadChooser(methodology);
        this.reasons = new PrescriptionReasons(profile);
    }

    /** The draft as it is, or with its load kept where a racing phase asks for it. */
    public DraftExercise keepLoad(DraftExercise draft, SessionRequest request) {
        return isRacing(request) && isKept(draft) ? kept(draft, request) : draft;
    }

    private DraftExercise kept(DraftExercise draft, SessionRequest request) {
        SetScheme main = request.block().template().main();
        Effort step = main.step(request.step()).withLeastRir(profile.leastRir());
        return keeper.keep(draft, request.at().date(), main, step);
    }

    private static boolean isRacing(SessionRequest request) {
        return request.kind() == SessionKind.HEAVY
                && request.block().block().lever().isEmpty();
    }

    /**
     * The target, or the lightest load within reach of the best of the last weeks where rounding fell below it; in a
     * taper also the heaviest within reach where it lies above.
     */
    private LoadTarget kept(LoadTarget target, DraftExercise draft, SessionRequest request, LoadableLoads loads) {
        LocalDate since = history.keptSince(request.at().date());
        Load best = history.bestLoad(draft.exercise(), since);
        int within = 10 * methodology.value(Parameter.LOAD_KEPT_WITHIN);
        Load most = best.scaled(1000 + within);
        if (request.phase() == PhaseKind.TAPER
                && best.grams() > 0
                && target.load().compareTo(most) > 0) {
            return loads.atMost(most).map(LoadTarget::exactly).orElse(target);
        }
        Load least = best.scaled(1000 - within);
        return target.load().compareTo(least) >= 0
                ? target
                : loads.atLeast(least)
                        .filter(l -> l.compareTo(best) <= 0)
                        .map(LoadTarget::exactly)
                        .orElse(target);
    }

    /** In a light week no load is heavier than the block's so far, which may have been held down by what was at hand. */
    private LoadTarget noHeavier(LoadTarget target, DraftExercise draft, SessionRequest request, LoadableLoads loads) {
        Load best = history.bestLoad(
                draft.exercise(), request.block().block().span().start());
        boolean heavier = best.grams() > 0 && target.load().compareTo(best) > 0;
        return heavier ? loads.atMost(best).map(LoadTarget::exactly).orElse(target) : target;
    }

    private void note(DraftExercise draft, SessionRequest request, int perMille, Optional<LoadTarget> load) {
        if (request.deload() || request.kind() == SessionKind.PRIMER) {
            history.noteLight(draft.exercise(), request.at().date());
        } else {
            Load done = load.map(LoadTarget::load).orElse(Load.ZERO);
            history.note(draft, request, perMille, done);
        }
    }

    private boolean isKept(DraftExercise draft) {
        return (draft.role() == Role.MAIN || draft.role() == Role.ASSISTANCE)
                && profile.findOneRepMax(draft.exercise()).isPresent();
    }

    /** The session, written. */
    public List<ExercisePrescription> prescribe(List<DraftExercise> drafts, SessionRequest request) {
        return drafts.stream().map(d -> prescribe(d, request)).toList();
    }

    private ExercisePrescription prescribe(DraftExercise draft, SessionRequest request) {
        boolean isNew = history.isNew(draft.exercise());
        int perMille = methodology.perMilleOfOneRepMax(draft.effort().repsToFailure());
        LoadableLoads loads = profile.loads(draft.exercise(), request.equipment());
        Optional<LoadTarget> load = profile.findOneRepMax(draft.exercise())
                .flatMap(max -> chooser.choose(max, perMille, loads))
                .map(target -> isRacing(request) && isKept(draft) ? kept(target, draft, request, loads) : target)
                .map(target -> request.deload() ? noHeavier(target, draft, request, loads) : target);
        List<SetPrescription> sets = new ArrayList<>(warmUps(draft, load, loads));
        SetPrescription work = work(draft, load, perMille);
        for (int i = 0; i < draft.sets(); i++) {
            sets.add(work);
        }
        note(draft, request, perMille, load);
        return new ExercisePrescription(
                draft.exercise(),
                draft.role(),
                sets,
                reasons.rules(draft, request, isNew),
                reasons.notes(draft, load, isNew, request));
    }

    private List<SetPrescription> warmUps(DraftExercise draft, Optional<LoadTarget> work, LoadableLoads loads) {
        List<SetPrescription> sets = new ArrayList<>();
        for (int i = 0; i < draft.warmUps(); i++) {
            int percent = methodology.values(Parameter.WARM_UP_SET_LOADS).get(i);
            int reps = methodology.values(Parameter.WARM_UP_SET_REPS).get(i);
            Optional<LoadTarget> load = work.map(LoadTarget::load).flatMap(l -> chooser.warmUp(l, percent, loads));
            sets.add(new SetPrescription(
                    SetKind.WARM_UP,
                    reps,
                    Range.of(reps),
                    false,
                    load,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Intent.CONTROLLED));
        }
        return sets;
    }

    private SetPrescription work(DraftExercise draft, Optional<LoadTarget> load, int perMille) {
        boolean held = draft.exercise().held();
        int amount = held ? draft.seconds() : draft.effort().reps();
        int rir = draft.effort().rir();
        return new SetPrescription(
                SetKind.WORK,
                amount,
                amountRange(draft, amount),
                held,
                load,
                load.isPresent() ? OptionalInt.of(perMille) : OptionalInt.empty(),
                OptionalInt.of(rir),
                Optional.of(widened(draft.scheme().rir(), rir)),
                OptionalInt.of(draft.restSeconds()),
                intent(draft));
    }

    private Range amountRange(DraftExercise draft, int amount) {
        if (draft.exercise().held()) {
            return widened(methodology.accessories().holdSeconds(), amount);
        }
        return draft.role() == Role.JUMP
                ? Range.of(amount)
                : widened(draft.scheme().reps(), amount);
    }

    private static Range widened(Range range, int value) {
        return new Range(Math.min(range.min(), value), Math.max(range.max(), value));
    }

    private static Intent intent(DraftExercise draft) {
        return draft.exercise().pattern() == Pattern.PLYO
                ? Intent.FAST
                : draft.scheme().intent();
    }
}
