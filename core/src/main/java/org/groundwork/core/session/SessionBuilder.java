package org.groundwork.core.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.MenuItem;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;

/** Fills a placed session with exercises, in the order they are done, within its minutes. */
public final class SessionBuilder {

    private static final List<Pattern> LOWER = List.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE);

    private final Profile profile;
    private final Methodology methodology;
    private final ExerciseSelector selector;
    private final DoseRules dose;
    private final SessionClock clock;

    public SessionBuilder(Profile profile) {
        this.profile = profile;
        this.methodology = profile.methodology();
        this.selector = new ExerciseSelector(profile);
        this.dose = new DoseRules(profile);
        this.clock = new SessionClock(methodology);
    }

    /**
     * The exercises of a session.
     *
     * @param isNew whether the athlete has yet to do an exercise for the first time; such a one gets fewer sets
     * @return at least one, jumps first
     */
    public List<DraftExercise> build(SessionRequest request, java.util.function.Predicate<Exercise> isNew) {
        List<DraftExercise> full = full(request).stream()
                .map(e -> isNew.test(e.exercise()) ? firstTime(e) : e)
                .toList();
        List<DraftExercise> fitted = fit(full, request);
        return cut(fitted, request);
    }

    /** Whole minutes of {@code exercises}, rounded up. */
    public int minutes(List<DraftExercise> exercises) {
        return clock.minutes(exercises);
    }

    private DraftExercise firstTime(DraftExercise exercise) {
        int most = methodology.value(Parameter.NOVELTY_SETS);
        return exercise.isHard() ? exercise.withSets(Math.min(exercise.sets(), most)) : exercise;
    }

    private List<DraftExercise> full(SessionRequest request) {
        if (request.kind() == SessionKind.PRIMER) {
            return primer(request);
        }
        if (request.loadClass() == LoadClass.UPPER) {
            return upper(request);
        }
        List<MenuItem> menu = dose.template(request).menu();
        return menu.isEmpty() ? byPattern(request) : fixed(menu, request);
    }

    private List<DraftExercise> primer(SessionRequest request) {
        List<DraftExercise> session = new ArrayList<>();
        addJump(session, request);
        selector.main(Pattern.SQUAT, request).ifPresent(e -> session.add(dose.primer(e, request)));
        return session;
    }

    private List<DraftExercise> upper(SessionRequest request) {
        List<DraftExercise> session = new ArrayList<>();
        for (Pattern pattern : List.of(Pattern.PUSH, Pattern.PULL)) {
            selector.assistance(pattern, request).ifPresent(e -> session.add(dose.assistance(e, request)));
        }
        addAccessory(session, Pattern.CORE, request);
        return session;
    }

    private List<DraftExercise> fixed(List<MenuItem> menu, SessionRequest request) {
        List<DraftExercise> session = new ArrayList<>();
        for (MenuItem item : menu) {
            Exercise exercise = profile.catalogue().get(item.exercise());
            if (profile.allows(exercise) && exercise.isPossibleWith(request.equipment())) {
                session.add(dose.menuItem(exercise, item.scheme(), request));
            }
        }
        return session.isEmpty() ? byPattern(request) : session;
    }

    private List<DraftExercise> byPattern(SessionRequest request) {
        List<DraftExercise> session = new ArrayList<>();
        addJump(session, request);
        if (dose.template(request).fastSets() > 0) {
            selector.fast(request).ifPresent(e -> session.add(dose.fast(e, request)));
        }
        Pattern lead = LOWER.get(request.variant() % LOWER.size());
        selector.main(lead, request).ifPresent(e -> session.add(dose.main(e, request)));
        for (int i = 1; i < LOWER.size(); i++) {
            addSecond(session, LOWER.get((request.variant() + i) % LOWER.size()), lead, request);
        }
        List<Pattern> upper = request.variant() % 2 == 0
                ? List.of(Pattern.PUSH, Pattern.PULL)
                : List.of(Pattern.PULL, Pattern.PUSH);
        upper.forEach(p -> selector.assistance(p, request).ifPresent(e -> session.add(dose.assistance(e, request))));
        if (profile.hasKneePain()) {
            addAccessory(session, Pattern.HIP, request);
        }
        addAccessory(session, request.variant() % 2 == 0 ? Pattern.CALF : Pattern.FOOT, request);
        addAccessory(session, Pattern.CORE, request);
        return session;
    }

    /** While technique is learned the squat and the hinge both lead. */
    private void addSecond(List<DraftExercise> session, Pattern pattern, Pattern lead, SessionRequest request) {
        boolean bothLead = request.isTechnique() && pattern != Pattern.LUNGE && lead != Pattern.LUNGE;
        Optional<Exercise> second =
                bothLead ? selector.main(pattern, request) : selector.assistance(pattern, request);
        second.ifPresent(e -> session.add(bothLead ? dose.main(e, request) : dose.assistance(e, request)));
    }

    private void addJump(List<DraftExercise> session, SessionRequest request) {
        if (!request.jumps().isNone()) {
            selector.jump(request).ifPresent(e -> session.add(dose.jump(e, request)));
        }
    }

    private void addAccessory(List<DraftExercise> session, Pattern pattern, SessionRequest request) {
        selector.accessory(pattern, request).ifPresent(e -> session.add(dose.accessory(e, request)));
    }

    private List<DraftExercise> fit(List<DraftExercise> full, SessionRequest request) {
        int ceiling = profile.athlete().circumstances().sessionMinutes();
        return new SessionFitter(clock, ceiling, owned(request), profile.hasKneePain()).fit(full);
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
            left = SetCutter.cutTo(left, deloadSets(sets), false);
        }
        if (request.setsCutPercent() > 0) {
            left = SetCutter.cutTo(left, sets * (100 - request.setsCutPercent()) / 100, true);
        }
        return request.mostHardSets().isPresent()
                ? SetCutter.cutTo(left, request.mostHardSets().getAsInt(), true)
                : left;
    }

    /** The middle of what a light week leaves. */
    private int deloadSets(int sets) {
        Range cut = methodology.range(Parameter.DELOAD_SETS_CUT);
        int middle = (cut.min() + cut.max()) / 2;
        int least = (sets * (100 - cut.max()) + 99) / 100;
        return Math.max(least, sets * (100 - middle) / 100);
    }
}
