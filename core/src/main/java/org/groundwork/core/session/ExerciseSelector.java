package org.groundwork.core.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.SessionKind;

/**
 * Chooses an exercise for a pattern. The same request always gets the same answer, and within a block the answer stays,
 * so that progress can be seen.
 */
public final class ExerciseSelector {

    private static final int ROTATION = 3;

    private final Profile profile;

    public ExerciseSelector(Profile profile) {
        this.profile = profile;
    }

    /** The lift that a session is about. */
    public Optional<Exercise> main(Pattern pattern, SessionRequest request) {
        List<Exercise> candidates = candidates(pattern, request);
        boolean weights = usesWeights(candidates, request);
        Optional<Exercise> target = weights
                ? candidates.stream().min(heaviestFirst(request))
                : byStage(candidates, stage(pattern, candidates, request));
        return isRehearsed(pattern, request)
                ? target.flatMap(t -> rehearsal(t, pattern, request))
                : target.map(t -> orStandIn(t, request));
    }

    /** The best lift of a pattern among those that {@code isKnown} knows. */
    Optional<Exercise> familiar(Pattern pattern, SessionRequest request, Predicate<Exercise> isKnown) {
        return candidates(pattern, request).stream().filter(isKnown).min(heaviestFirst(request));
    }

    /** Whether {@code pattern} can be the heavy lift of a session. */
    boolean canLead(Pattern pattern, SessionRequest request) {
        return main(pattern, request)
                .filter(e -> profile.isHeavyChoice(e, request.equipment()))
                .isPresent();
    }

    /** A second lift of a pattern, another than the main one where there is a usual choice. */
    public Optional<Exercise> assistance(Pattern pattern, SessionRequest request) {
        List<Exercise> candidates = candidates(pattern, request);
        if (isRehearsed(pattern, request)) {
            return main(pattern, request);
        }
        if (!usesWeights(candidates, request)) {
            return byStage(candidates, stage(pattern, candidates, request)).map(e -> orStandIn(e, request));
        }
        List<Exercise> weighed =
                candidates.stream().filter(e -> e.loading().isWeighed()).toList();
        Optional<Exercise> chosen =
                switch (pattern) {
                    case SQUAT, HINGE -> secondToMain(weighed, pattern, request);
                    case LUNGE -> turn(harder(weighed), request.block().rotation() + request.variant());
                    default -> turn(usual(weighed, Comparator.comparing(Exercise::perSide)), request.variant());
                };
        return chosen.map(e -> orStandIn(e, request));
    }

    /** What the athlete does in place of {@code exercise}, where that is possible here. */
    private Exercise orStandIn(Exercise exercise, SessionRequest request) {
        return Optional.ofNullable(profile.adjustments().standIns().get(exercise.id()))
                .map(profile.catalogue()::get)
                .filter(other -> isPossible(other, request))
                .orElse(exercise);
    }

    /** A squat or hinge besides the one that leads; one that the athlete knows stays, others change with the block. */
    private Optional<Exercise> secondToMain(List<Exercise> weighed, Pattern pattern, SessionRequest request) {
        Optional<Exercise> main = main(pattern, request);
        List<Exercise> others = weighed.stream()
                .filter(e -> !main.equals(Optional.of(e)))
                .filter(e -> e.staple() || profile.knows(e))
                .toList();
        List<Exercise> known = others.stream().filter(profile::knows).toList();
        return turn(harder(known.isEmpty() ? others : known), request.block().rotation())
                .or(() -> main);
    }

    /** The hardest few usual ones, the easiest of them first, so that each block brings a harder one. */
    private List<Exercise> harder(List<Exercise> exercises) {
        return byDifficulty(usual(exercises, Comparator.comparing(Exercise::coachOnly)));
    }

    /** The few that are known, usual and hard, in this order of importance. */
    private List<Exercise> usual(List<Exercise> exercises, Comparator<Exercise> preference) {
        return exercises.stream()
                .sorted(Comparator.comparing((Exercise e) -> !profile.knows(e))
                        .thenComparing(e -> !e.staple())
                        .thenComparing(preference)
                        .thenComparing(e -> -e.difficulty())
                        .thenComparing(Exercise::id))
                .limit(ROTATION)
                .toList();
    }

    private static Optional<Exercise> turn(List<Exercise> choices, int turn) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(turn % choices.size()));
    }

    /** An accessory or core exercise; it changes with every other block, core work in another block than the rest. */
    public Optional<Exercise> accessory(Pattern pattern, SessionRequest request) {
        List<Exercise> candidates = byDifficulty(staples(candidates(pattern, request)));
        int easiest = Math.max(0, Math.min(2 * (profile.level() - 1), candidates.size() - 2));
        List<Exercise> choices =
                candidates.stream().skip(easiest).limit(ROTATION).toList();
        int late = pattern == Pattern.CORE ? 0 : 1;
        return turn(choices, (request.block().rotation() + late) / 2 + request.variant())
                .map(e -> orStandIn(e, request));
    }

    /**
     * The jump of a session.
     *
     * @param suits what may be chosen from
     */
    Optional<Exercise> jump(SessionRequest request, Predicate<Exercise> suits) {
        List<Exercise> jumps = profile.catalogue().list(Pattern.PLYO).stream()
                .filter(e -> isPossible(e, request) && suits.test(e))
                .filter(e -> e.plyometric() != Plyometric.NONE)
                .filter(e -> e.plyometric().compareTo(request.jumps().hardest()) <= 0)
                .toList();
        Plyometric hardest = jumps.stream()
                .map(Exercise::plyometric)
                .max(Comparator.naturalOrder())
                .orElse(Plyometric.NONE);
        List<Exercise> fitting = byDifficulty(
                jumps.stream().filter(e -> e.plyometric() == hardest).toList());
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(fitting.get(Math.floorMod(request.block().rotation() / 2, fitting.size())));
    }

    /** The light lift that a speed block moves fast. */
    public Optional<Exercise> fast(SessionRequest request) {
        return profile.catalogue().list(Pattern.POWER).stream()
                .filter(e -> isPossible(e, request))
                .filter(e -> e.plyometric() == Plyometric.NONE)
                .min(Comparator.comparing((Exercise e) -> !profile.knows(e))
                        .thenComparing(
                                Comparator.comparingInt(Exercise::difficulty).reversed()));
    }

    private boolean isPossible(Exercise exercise, SessionRequest request) {
        boolean weightAllowed = request.weighted() || exercise.loading() == Loading.BODYWEIGHT;
        return weightAllowed && exercise.isPossibleWith(request.equipment()) && profile.allows(exercise);
    }

    private List<Exercise> candidates(Pattern pattern, SessionRequest request) {
        boolean compound = Pattern.BASE.contains(pattern) && pattern != Pattern.CORE;
        List<Exercise> possible = profile.catalogue().list(pattern).stream()
                .filter(e -> e.plyometric() == Plyometric.NONE)
                .filter(e -> !compound || e.compound())
                .filter(e -> e.isPossibleWith(request.equipment()) && profile.allows(e))
                .toList();
        return request.weighted() ? possible : lightest(possible);
    }

    /** Own body alone where it will do; a backpack or band where a pattern, such as a pull, has nothing else. */
    private static List<Exercise> lightest(List<Exercise> exercises) {
        List<Exercise> bodyweight = exercises.stream()
                .filter(e -> e.loading() == Loading.BODYWEIGHT && e.level() == 1)
                .toList();
        return bodyweight.isEmpty()
                ? exercises.stream().filter(e -> !e.loading().isWeighed()).toList()
                : bodyweight;
    }

    private boolean usesWeights(List<Exercise> candidates, SessionRequest request) {
        return request.weighted()
                && (request.kind() != SessionKind.MAINTENANCE || request.loadClass() == LoadClass.UPPER)
                && candidates.stream().anyMatch(e -> profile.isHeavyChoice(e, request.equipment()));
    }

    /** Whether the movement is still learned with less than the lift it leads to. */
    private boolean isRehearsed(Pattern pattern, SessionRequest request) {
        return request.isRehearsing()
                && profile.start().level() == Level.NOVICE
                && !profile.athlete().training().hasMastered(pattern);
    }

    /** The nearest easier form of {@code target} that needs no weight. */
    private Optional<Exercise> rehearsal(Exercise target, Pattern pattern, SessionRequest request) {
        List<Exercise> easy = lightest(candidates(pattern, request));
        Optional<Exercise> next = Optional.of(target);
        while (next.isPresent() && !easy.contains(next.get())) {
            next = next.get().regress().map(profile.catalogue()::get);
        }
        return next.or(() -> byStage(easy, 0)).map(form -> Optional.of(orStandIn(form, request))
                .filter(easy::contains)
                .orElse(form));
    }

    private Comparator<Exercise> heaviestFirst(SessionRequest request) {
        return Comparator.comparing((Exercise e) -> !profile.isHeavyChoice(e, request.equipment()))
                .thenComparing(e -> !profile.knows(e))
                .thenComparing(e -> !e.staple())
                .thenComparing(e -> -loadRank(e))
                .thenComparing(Exercise::perSide)
                .thenComparing(e -> -e.difficulty())
                .thenComparing(Exercise::id);
    }

    private static int loadRank(Exercise exercise) {
        return switch (exercise.loading()) {
            case BODYWEIGHT, BACKPACK, BAND -> 0;
            case ONE_HAND_WEIGHT -> 1;
            case TWO_HAND_WEIGHTS, MACHINE -> 2;
            case BARBELL, TRAPBAR -> 3;
        };
    }

    /**
     * How far along an athlete without heavy weights is: at a form they know, or as far as their level and mastery say;
     * each block brings a harder one.
     */
    private int stage(Pattern pattern, List<Exercise> candidates, SessionRequest request) {
        int mastered = profile.athlete().training().hasMastered(pattern) ? 1 : 0;
        int reached = profile.level() - 1 + mastered;
        List<Exercise> ordered = byDifficulty(staples(candidates));
        for (int i = reached + 1; i < ordered.size(); i++) {
            reached = profile.knows(ordered.get(i)) ? i : reached;
        }
        return reached + request.block().rotation();
    }

    private static Optional<Exercise> byStage(List<Exercise> candidates, int stage) {
        List<Exercise> ordered = byDifficulty(staples(candidates));
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(Math.min(stage, ordered.size() - 1)));
    }

    /** The usual ones, or all where none is. */
    private static List<Exercise> staples(List<Exercise> exercises) {
        List<Exercise> staples = exercises.stream().filter(Exercise::staple).toList();
        return staples.isEmpty() ? exercises : staples;
    }

    private static List<Exercise> byDifficulty(List<Exercise> exercises) {
        return exercises.stream()
                .sorted(Comparator.comparingInt(Exercise::difficulty).thenComparing(Exercise::id))
                .toList();
    }
}
