package org.groundwork.core.prescription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.session.DraftExercise;
import org.groundwork.core.session.Profile;
import org.groundwork.core.session.Role;
import org.groundwork.core.session.SessionRequest;

/** Why an exercise is there and dosed so, and what the athlete is told beside it. */
final class PrescriptionReasons {

    private final Profile profile;

    PrescriptionReasons(Profile profile) {
        this.profile = profile;
    }

    List<String> rules(DraftExercise draft, SessionRequest request, boolean isNew) {
        Set<String> rules = new LinkedHashSet<>(byRole(draft.role(), request));
        if (request.isTechnique() && Pattern.BASE.contains(draft.exercise().pattern())) {
            rules.add("S33");
        }
        if (isNew || request.isNovel()) {
            rules.add("E-novelty");
        }
        if (request.deload()) {
            rules.add("E-deload");
        }
        if (request.setsCutPercent() > 0) {
            rules.add(request.phase() == PhaseKind.TAPER ? "E-taper" : "E-b-race");
        }
        if (draft.exercise().pattern() == Pattern.HIP && profile.hasKneePain()) {
            rules.add("S3");
        }
        return List.copyOf(rules);
    }

    private static List<String> byRole(Role role, SessionRequest request) {
        return switch (role) {
            case JUMP -> List.of("S36", "E-plyometrics");
            case FAST -> List.of("S36", "E-blocks");
            case MAIN -> request.kind() == SessionKind.HEAVY ? List.of("S6", "S20") : List.of("S6", "S13");
            case ASSISTANCE -> List.of("S6", "S13");
            case ACCESSORY -> List.of("E-blocks");
            case CORE -> List.of("S6");
        };
    }

    List<String> notes(DraftExercise draft, Optional<LoadTarget> load, boolean isNew, SessionRequest request) {
        List<String> notes = new ArrayList<>();
        boolean lacksLoad = draft.exercise().loading().isWeighed() && load.isEmpty();
        if (isNew && lacksLoad && !draft.exercise().held()) {
            notes.add("New for you, so fewer sets and no load yet: work up in small jumps; the first set that leaves "
                    + draft.effort().rir() + " reps is your load.");
        } else if (isNew && draft.isHard()) {
            notes.add("New for you: fewer sets this first time.");
        } else if (lacksLoad && profile.knows(draft.exercise()) && request.step() == 0) {
            notes.add("Start near the load that you noted, and go by the reps left in reserve.");
        }
        if (draft.role() == Role.JUMP && isNew) {
            notes.add("Jump once you can do " + profile.methodology().value(Parameter.CALF_RAISES_BEFORE_JUMPS)
                    + " calf raises on each leg without pain; until then leave this out.");
        }
        if (draft.role() == Role.FAST) {
            notes.add("Light and quick, about a third to a half of what you could lift once; stop when it slows.");
        }
        if (request.isTechnique() && !draft.exercise().loading().isWeighed() && draft.role() == Role.MAIN) {
            notes.add("When every rep is clean with " + draft.effort().rir()
                    + " left, twice running, the next harder form is yours.");
        }
        return List.copyOf(notes);
    }
}
