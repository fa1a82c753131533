package org.groundwork.core.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.MenuItem;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;

/** Fills a placed session with exercises, in the order they are done, within its minutes. */
public final class SessionBuilder {

    private static final List<Pattern> LOWER = List.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE);

    private final Profile profile;
    private final Methodology methodology;
    private final ExerciseSelector selector;
    private final SessionClock clock;

    public SessionBuilder(Profile profile) {
        this.profile = profile;
        this.methodology = profile.methodology();
        this.selector = new ExerciseSelector(profile);
        this.clock = new SessionClock(methodology);
    }

    /**
     * The exercises of a session.
     *
     * @param memory what came before; what is new gets fewer sets
     * @param keeper changes the doses of lifts whose load a racing phase keeps, before minutes are counted
     * @return jumps first; none where a primer would have to hold something new
     */
    public List<DraftExercise> build(
            SessionRequest request, TrainingMemory memory, UnaryOperator<DraftExercise> keeper) {
        DoseRules dose = new DoseRules(profile, memory);
        List<DraftExercise> full = full(request, dose, memory).stream()
                .filter(e -> !request.deload() || !isExtra(e) || !memory.isNew(e.exercise()))
                .map(e -> request.deload() ? asBefore(e, request, memory) : e)
                .map(keeper)
                .toList();
        List<DraftExercise> fitted = fit(full, request);
        return cut(fitted, request);
    }

    /** What a light week goes without rather than begin it; a sore knee's hip work does not wait. */
    private boolean isExtra(DraftExercise exercise) {
        boolean treats = profile.hasKneePain() && exercise.exercise().pattern() == Pattern.HIP;
        return exercise.role() == Role.ACCESSORY && !treats || exercise.role() == Role.JUMP;
    }

    /** A light week is reckoned from the sets that were really done; what was not done before gets one. */
    private static DraftExercise asBefore(DraftExercise exercise, SessionRequest request, TrainingMemory memory) {
        int done = memory.last(exercise.exercise(), exercise.role(), request)
                .or(() -> memory.lastInAnyRole(exercise.exercise(), request))
                .map(DoneBefore::sets)
                .orElse(1);
        return exercise.isHard() ? exercise.withSets(Math.min(done, exercise.sets())) : exercise;
    }

    /** Whole minutes of {@code exercises}, rounded up. */
    public int minutes(List<DraftExercise> exercises) {
        return clock.minutes(exercises);
    }

    private List<DraftExercise> full(SessionRequest request, DoseRules dose, TrainingMemory memory) {
        if (request.kind() == SessionKind.PRIMER) {
            return primer(request, dose, memory);
        }
        if (request.loadClass() == LoadClass.UPPER) {
            return upper(request, dose);
        }
        List<MenuItem> menu = dose.template(request).menu();
        return menu.isEmpty() ? byPattern(request, dose) : fixed(menu, request, dose);
    }

    private List<DraftExercise> primer(SessionRequest request, DoseRules dose, TrainingMemory memory) {
        List<DraftExercise> session = new ArrayList<>();
        addJump(session, request, dose);
        primerLift(request, memory).ifPresent(e -> session.add(dose.primer(e, request)));
        return session;
    }

    private Optional<Exercise> primerLift(SessionRequest request, TrainingMemory memory) {
        return LOWER.stream()
                .flatMap(p -> selector.familiar(p, request, e -> !memory.isNew(e)).stream())
                .findFirst();
    }

    private List<DraftExercise> upper(SessionRequest request, DoseRules dose) {
        List<DraftExercise> session = new ArrayList<>();
        for (Pattern pattern : List.of(Pattern.PUSH, Pattern.PULL)) {
            selector.assistance(pattern, request).ifPresent(e -> session.add(dose.assistance(e, request)));
        }
        addAccessory(session, Pattern.CORE, request, dose);
        return session;
    }

    private List<DraftExercise> fixed(List<MenuItem> menu, SessionRequest request, DoseRules dose) {
        List<DraftExercise> session = new ArrayList<>();
        for (MenuItem item : menu) {
            Exercise exercise = profile.catalogue().get(item.exercise());
            if (profile.allows(exercise) && exercise.isPossibleWith(request.equipment())) {
                session.add(dose.menuItem(exercise, item.scheme(), request));
            }
        }
        return session.isEmpty() ? byPattern(request, dose) : session;
    }

    private List<DraftExercise> byPattern(SessionRequest request, DoseRules dose) {
        List<DraftExercise> session = new ArrayList<>();
        addJump(session, request, dose);
        if (dose.template(request).fastSets() > 0) {
            selector.fast(request).ifPresent(e -> session.add(dose.fast(e, request)));
        }
        int first = leadIndex(request);
        Pattern lead = LOWER.get(first);
        selector.main(lead, request).ifPresent(e -> session.add(dose.main(e, request)));
        for (int i = 1; i < LOWER.size(); i++) {
            addSecond(session, LOWER.get((first + i) % LOWER.size()), request, dose);
        }
        List<Pattern> upper =
                request.variant() % 2 == 0 ? List.of(Pattern.PUSH, Pattern.PULL) : List.of(Pattern.PULL, Pattern.PUSH);
        upper.forEach(p -> selector.assistance(p, request).ifPresent(e -> session.add(dose.assistance(e, request))));
        if (profile.hasKneePain()) {
            addAccessory(session, Pattern.HIP, request, dose);
        }
        addAccessory(session, request.variant() % 2 == 0 ? Pattern.CALF : Pattern.FOOT, request, dose);
        addAccessory(session, Pattern.CORE, request, dose);
        return session;
    }

    /** The squat, the hinge and the lunge lead in turn; heavy sessions are led by a squat or hinge that can be heavy. */
    private int leadIndex(SessionRequest request) {
        boolean heavy = request.kind() == SessionKind.HEAVY;
        int leads = heavy ? LOWER.size() - 1 : LOWER.size();
        int turn = request.variant() % leads;
        if (heavy && !selector.canLead(LOWER.get(turn), request)) {
            return leads - 1 - turn;
        }
        return turn;
    }

    /** While technique is learned the squat and the hinge both lead. */
    private void addSecond(List<DraftExercise> session, Pattern pattern, SessionRequest request, DoseRules dose) {
        boolean bothLead = request.isTechnique() && pattern != Pattern.LUNGE;
        Optional<Exercise> second = bothLead ? selector.main(pattern, request) : selector.assistance(pattern, request);
        second.ifPresent(e -> session.add(bothLead ? dose.main(e, request) : dose.assistance(e, request)));
    }

    private void addJump(List<DraftExercise> session, SessionRequest request, DoseRules dose) {
        if (!request.jumps().isNone()) {
            selector.jump(request, e -> dose.suits(e, request)).ifPresent(e -> session.add(dose.jump(e, request)));
        }
    }

    private void addAccessory(List<DraftExercise> session, Pattern pattern, SessionRequest request, DoseRules dose) {
        selector.accessory(pattern, request).ifPresent(e -> session.add(dose.accessory(e, request)));
    }

    private List<DraftExercise> fit(List<DraftExercise> full, SessionRequest request) {
        int ceiling = request.minutes();
        boolean shared = request.variants() > 1 && ceiling < methodology.value(Parameter.COVER_ALL_FROM_MINUTES);
        return new SessionFitter(clock, ceiling, owned(request), shared, profile.hasKneePain(), turn(request))
                .fit(full);
    }

    /** Very short sessions take turns in what they leave out. */
    private static int turn(SessionRequest request) {
        return request.block().weekIndex(request.week()) + request.variant();
    }

    /** The patterns that nobody else trains this week if this session does not. */
    private static Set<Pattern> owned(SessionRequest request) {
        if (request.variants() == 1) {
            return Pattern.BASE;
        }
        if (request.variants() == 2) {
            return request.variant() == 0
                    ? EnumSet.of(Pattern.SQUAT, Pattern.PUSH, Pattern.CORE)
                    : EnumSet.of(Pattern.HINGE, Pattern.LUNGE, Pattern.PULL);
        }
        return switch (request.variant()) {
            case 0 -> EnumSet.of(Pattern.SQUAT, Pattern.PUSH);
            case 1 -> EnumSet.of(Pattern.HINGE, Pattern.PULL);
            case 2 -> EnumSet.of(Pattern.LUNGE, Pattern.CORE);
            default -> EnumSet.of(Pattern.SQUAT);
        };
    }

    private List<DraftExercise> cut(List<DraftExercise> exercises, SessionRequest request) {
        List<DraftExercise> left = exercises;
        int sets = SetCutter.hardSets(exercises);
        if (request.deload()) {
            left = SetCutter.halve(left, deloadSets(sets));
        }
        if (request.setsCutPercent() > 0) {
            left = SetCutter.cutTo(left, sets * (100 - request.setsCutPercent()) / 100, droppable(request));
        }
        return request.mostHardSets().isPresent()
                ? SetCutter.cutTo(left, request.mostHardSets().getAsInt(), droppable(request))
                : left;
    }

    /** In a taper any exercise but the main one may go; before it the week keeps its patterns. */
    private static Predicate<DraftExercise> droppable(SessionRequest request) {
        return request.phase() == PhaseKind.TAPER
                ? e -> e.role() != Role.MAIN
                : e -> e.role() == Role.ACCESSORY || e.role() == Role.FAST;
    }

    /** The middle of what a light week leaves. */
    private int deloadSets(int sets) {
        Range cut = methodology.range(Parameter.DELOAD_SETS_CUT);
        int middle = (cut.min() + cut.max()) / 2;
        int least = (sets * (100 - cut.max()) + 99) / 100;
        return Math.max(least, sets * (100 - middle) / 100);
    }
}
