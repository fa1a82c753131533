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
        Optional<Exercise> target =
                weights ? candidates.stream().min(heaviestFirst(request)) : byStage(candidates, stage(request));
        return isRehearsed(pattern, request) ? target.flatMap(t -> rehearsal(t, pattern, request)) : target;
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

    /** A second lift of a pattern, another than the main one where there is a choice. */
    public Optional<Exercise> assistance(Pattern pattern, SessionRequest request) {
        List<Exercise> candidates = candidates(pattern, request);
        if (isRehearsed(pattern, request)) {
            return main(pattern, request);
        }
        if (!usesWeights(candidates, request)) {
            return byStage(candidates, stage(request));
        }
        List<Exercise> ranked = candidates.stream()
                .filter(e -> e.loading().isWeighed())
                .sorted(oneSidedFirst(pattern))
                .limit(ROTATION)
                .toList();
        return ranked.isEmpty() ? main(pattern, request) : Optional.of(rotated(ranked, request));
    }

    /** An accessory or core exercise. */
    public Optional<Exercise> accessory(Pattern pattern, SessionRequest request) {
        List<Exercise> candidates = byDifficulty(candidates(pattern, request));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(profile.level() - 1, candidates.size() - 1);
        int choices = Math.min(ROTATION, candidates.size() - from);
        int turn = Math.floorMod(request.block().rotation() + request.variant(), choices);
        return Optional.of(candidates.get(from + turn));
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
        return next.isPresent() ? next : byStage(easy, 0);
    }

    private Comparator<Exercise> heaviestFirst(SessionRequest request) {
        return Comparator.comparing((Exercise e) -> !profile.isHeavyChoice(e, request.equipment()))
                .thenComparing(e -> !profile.knows(e))
                .thenComparing(e -> -loadRank(e))
                .thenComparing(Exercise::perSide)
                .thenComparing(e -> -e.difficulty())
                .thenComparing(Exercise::id);
    }

    private Comparator<Exercise> oneSidedFirst(Pattern pattern) {
        return Comparator.comparing((Exercise e) -> !profile.knows(e))
                .thenComparing(e -> pattern.isMainLowerBody() && !e.perSide())
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

    /** How far along an athlete without weights is: harder forms come with the level and with each block. */
    private int stage(SessionRequest request) {
        int blocks =
                request.loadClass() == LoadClass.UPPER ? 0 : request.block().rotation();
        return profile.level() - 1 + blocks;
    }

    private static Optional<Exercise> byStage(List<Exercise> candidates, int stage) {
        List<Exercise> ordered = byDifficulty(candidates);
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(Math.min(stage, ordered.size() - 1)));
    }

    private static Exercise rotated(List<Exercise> choices, SessionRequest request) {
        return choices.get(Math.floorMod(request.block().rotation() + request.variant(), choices.size()));
    }

    private static List<Exercise> byDifficulty(List<Exercise> exercises) {
        return exercises.stream()
                .sorted(Comparator.comparingInt(Exercise::difficulty).thenComparing(Exercise::id))
                .toList();
    }
}
