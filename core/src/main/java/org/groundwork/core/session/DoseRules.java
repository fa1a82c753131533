package org.groundwork.core.session;

import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.season.TaperZone;

/** How hard and how often each exercise of a session is done, before minutes and races take anything away. */
final class DoseRules {

    private final Profile profile;
    private final TrainingMemory memory;
    private final Methodology methodology;

    DoseRules(Profile profile, TrainingMemory memory) {
        this.memory = memory;
        this.profile = profile;
        this.methodology = profile.methodology();
    }

    /** The block whose sets a session follows. */
    BlockTemplate template(SessionRequest request) {
        BlockTemplate own = request.block().template();
        boolean recovers = request.phase() == PhaseKind.RECOVERY;
        if (request.kind() == SessionKind.MAINTENANCE || recovers) {
            return methodology.block(methodology.sequence().maintain());
        }
        boolean isFill = request.kind() == SessionKind.ENDURANCE && own.kind() == SessionKind.HEAVY;
        return isFill ? methodology.block(methodology.sequence().light().get(0)) : own;
    }

    DraftExercise main(Exercise exercise, SessionRequest request) {
        SetScheme scheme = template(request).main();
        int sets = template(request).lever().equals(Optional.of(Lever.VOLUME)) && !request.isTechnique()
                ? scheme.sets().max()
                : mainSets(scheme, request);
        Effort effort = request.kind() == SessionKind.HEAVY && !request.deload()
                ? heavy(effort(exercise, Role.MAIN, scheme, request), scheme)
                : effort(exercise, Role.MAIN, scheme, request);
        return draft(
                exercise, Role.MAIN, scheme, effort, novel(sets, exercise, request), mainWarmUps(exercise, request));
    }

    /** In the racing phase the last weeks before the taper have one set less. */
    private static int mainSets(SetScheme scheme, SessionRequest request) {
        boolean racing = request.block().block().lever().isEmpty();
        boolean lastWeeks = request.block().weeksAfter(request.week()) < 2;
        return racing && !lastWeeks ? scheme.sets().max() : scheme.sets().min();
    }

    private int mainWarmUps(Exercise exercise, SessionRequest request) {
        if (!exercise.loading().isWeighed()) {
            return 0;
        }
        return request.kind() == SessionKind.HEAVY ? 2 : 1;
    }

    DraftExercise assistance(Exercise exercise, SessionRequest request) {
        SetScheme scheme = template(request).assistance();
        int warmUps = exercise.loading().isWeighed() && exercise.pattern().isMainLowerBody() ? 1 : 0;
        int sets = novel(scheme.sets().min(), exercise, request);
        return draft(
                exercise, Role.ASSISTANCE, scheme, effort(exercise, Role.ASSISTANCE, scheme, request), sets, warmUps);
    }

    DraftExercise accessory(Exercise exercise, SessionRequest request) {
        boolean core = exercise.pattern() == Pattern.CORE;
        SetScheme scheme = core
                ? methodology.accessories().core()
                : methodology.accessories().accessory();
        Role role = core ? Role.CORE : Role.ACCESSORY;
        int sets = novel(scheme.sets().min(), exercise, request);
        return draft(exercise, role, scheme, effort(exercise, role, scheme, request), sets, 0);
    }

    DraftExercise fast(Exercise exercise, SessionRequest request) {
        SetScheme scheme = exercise.coachOnly()
                ? methodology.accessories().olympic()
                : methodology.accessories().fast();
        int sets = novel(template(request).fastSets(), exercise, request);
        return draft(exercise, Role.FAST, scheme, effort(exercise, Role.FAST, scheme, request), sets, 0);
    }

    /** Whether a jump may be part of the session: a primer and a light week hold nothing new. */
    boolean suits(Exercise jump, SessionRequest request) {
        return request.kind() != SessionKind.PRIMER && !request.deload() || !memory.isNew(jump);
    }

    /** Jumps in sets of about ten; each rep lands on two feet, or once on each. */
    DraftExercise jump(Exercise exercise, SessionRequest request) {
        int reps = Math.max(1, request.jumps().contacts() / 2);
        int sets = Math.max(1, (reps + 9) / 10);
        SetScheme scheme = methodology
                .accessories()
                .fast()
                .withRest(methodology.accessories().accessory().restSeconds());
        Effort effort =
                new Effort(Math.max(1, reps / sets), scheme.steps().get(0).rir());
        return draft(exercise, Role.JUMP, scheme, effort, sets, 0);
    }

    DraftExercise primer(Exercise exercise, SessionRequest request) {
        SetScheme scheme = template(request).main();
        int reps = methodology.range(Parameter.PRIMER_REPS).max();
        Effort effort = new Effort(reps, methodology.value(Parameter.PRIMER_RIR));
        int sets = methodology.range(Parameter.PRIMER_SETS).max();
        return draft(exercise, Role.MAIN, scheme, effort, sets, mainWarmUps(exercise, request));
    }

    /** An exercise of a published protocol, as it was done there. */
    DraftExercise menuItem(Exercise exercise, SetScheme scheme, SessionRequest request) {
        Role role = exercise.plyometric() == Plyometric.NONE ? Role.MAIN : Role.JUMP;
        int sets = novel(scheme.sets().min(), exercise, request);
        return draft(
                exercise, role, scheme, effort(exercise, role, scheme, request), sets, mainWarmUps(exercise, request));
    }

    private DraftExercise draft(Exercise exercise, Role role, SetScheme scheme, Effort effort, int sets, int warmUps) {
        int seconds = exercise.held() ? holdSeconds(effort) : 0;
        return new DraftExercise(exercise, role, scheme, effort, seconds, sets, warmUps);
    }

    /** Holds get longer with the block's reps. */
    private int holdSeconds(Effort effort) {
        return methodology.accessories().secondsOfHold(effort.reps());
    }

    private int novel(int sets, Exercise exercise, SessionRequest request) {
        return request.isNovel() || memory.isNew(exercise)
                ? Math.min(sets, methodology.value(Parameter.NOVELTY_SETS))
                : sets;
    }

    private Effort effort(Exercise exercise, Role role, SetScheme scheme, SessionRequest request) {
        int step = keepsReps(exercise, scheme) ? 0 : request.step();
        Effort effort = scheme.step(step);
        if (request.isNovel()) {
            effort = effort.withMoreRir(methodology.value(Parameter.NOVELTY_RIR_MORE));
        }
        if (exercise.loading().isWeighed() && memory.isNew(exercise)) {
            effort = effort.withLeastRir(methodology.value(Parameter.UNKNOWN_LOAD_RIR));
        }
        effort = effort.withLeastRir(leastRir(request));
        return request.deload()
                ? lightened(exercise, role, effort.withLeastRir(scheme.rir().max()), request)
                : effort;
    }

    /** In a light week: what was done last, with more in reserve. */
    private Effort lightened(Exercise exercise, Role role, Effort planned, SessionRequest request) {
        Effort before = memory.last(exercise, role, request)
                .map(DoneBefore::effort)
                .orElseGet(() -> easier(planned, memory.lastInAnyRole(exercise, request)));
        return before.withMoreRir(methodology.value(Parameter.DELOAD_RIR_MORE));
    }

    /** The plan, or what was done in another role where that was further from failure. */
    private static Effort easier(Effort planned, Optional<DoneBefore> other) {
        if (other.isEmpty()) {
            return planned;
        }
        Effort done = other.get().effort();
        return done.repsToFailure() >= planned.repsToFailure() ? done : planned.withLeastRir(done.rir());
    }

    /** Where reps rise at the same effort, a lift of known strength keeps its reps, so that its load never falls. */
    private boolean keepsReps(Exercise exercise, SetScheme scheme) {
        boolean rises = scheme.step(Integer.MAX_VALUE).reps() > scheme.step(0).reps();
        return rises && profile.findOneRepMax(exercise).isPresent();
    }

    private int leastRir(SessionRequest request) {
        int least = profile.leastRir();
        if (request.zone() == TaperZone.NEAR || request.zone() == TaperZone.LAST) {
            least = Math.max(least, methodology.value(Parameter.TAPER_NEAR_RIR));
        }
        if (request.phase() == PhaseKind.RECOVERY) {
            least = Math.max(least, methodology.value(Parameter.RECOVERY_RIR));
        }
        return least;
    }

    /** Fewer reps where more in reserve would make a heavy set a light one. */
    private Effort heavy(Effort effort, SetScheme scheme) {
        int most = methodology.value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE);
        int reps = Math.min(effort.reps(), Math.max(scheme.reps().min(), most - effort.rir()));
        return effort.withReps(reps);
    }
}
