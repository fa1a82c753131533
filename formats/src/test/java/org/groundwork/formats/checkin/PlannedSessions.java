package org.groundwork.formats.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Swaps;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.readiness.SessionAdjuster;
import org.groundwork.core.session.Adjustments;
import org.groundwork.core.session.Profile;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.athlete.MethodologyNames;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

/** Real sessions, of the example athletes' seasons. */
final class PlannedSessions {

    static final Catalogue CATALOGUE = CatalogueReader.bundled();
    static final Methodology METHODOLOGY = MethodologyReader.bundled("runner-strength");

    /**
     * A session and what it takes to adjust it.
     *
     * @param name what sort of session
     * @param session as planned
     * @param adjuster for its athlete
     */
    record Case(String name, Session session, SessionAdjuster adjuster) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final Case HEAVY_WITH_JUMPS =
            find("heavy with jumps", "marathon.yaml", s -> s.kind() == SessionKind.HEAVY && s.contacts() > 0);
    static final Case BODYWEIGHT = find("endurance, body weight", "first-10k.yaml", s -> s.exercises().stream()
            .noneMatch(e -> e.workSets().get(0).load().isPresent()));
    static final Case PRIMER = find("primer", "marathon.yaml", s -> s.kind() == SessionKind.PRIMER);
    static final Case UPPER = find("upper body and core", "marathon.yaml", s -> s.exercises().stream()
            .noneMatch(e -> e.exercise().pattern().isLegWork()));

    private PlannedSessions() {}

    static List<Case> all() {
        return List.of(HEAVY_WITH_JUMPS, BODYWEIGHT, PRIMER, UPPER);
    }

    private static Case find(String name, String file, Predicate<Session> kind) {
        Athlete athlete = athlete(file);
        SeasonPlan plan = new SeasonPlanner()
                .plan(PlanningInput.first(athlete, List.of(), athlete.start(), Map.of(), METHODOLOGY, CATALOGUE));
        Session session = plan.sessions().stream()
                .filter(kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no session: " + name));
        return new Case(name, session, adjuster(athlete, plan));
    }

    private static SessionAdjuster adjuster(Athlete athlete, SeasonPlan plan) {
        Profile profile =
                new Profile(athlete, plan.start(), plan.season().end(), METHODOLOGY, CATALOGUE, Adjustments.NONE);
        Set<Equipment> owned = athlete.circumstances().equipment();
        Swaps swaps = new Swaps(CATALOGUE);
        return new SessionAdjuster(
                METHODOLOGY,
                e -> swaps.standIns(e, owned, profile.level()).stream()
                        .filter(profile::allows)
                        .toList(),
                e -> profile.loads(e, owned));
    }

    private static Athlete athlete(String file) {
        try {
            byte[] content = Files.readAllBytes(Path.of("..", "examples", file));
            Set<String> lifts = CATALOGUE.list().stream().map(e -> e.id()).collect(java.util.stream.Collectors.toSet());
            AthleteDefaults defaults = new AthleteDefaults(ZoneOffset.UTC, Optional.empty());
            return AthleteReader.read(
                            file, content, defaults, lifts, MethodologyNames.of(MethodologyReader.bundledIds()))
                    .athlete();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
