package org.groundwork.app.season;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.groundwork.core.athlete.*;
import org.groundwork.core.exercise.*;
import org.groundwork.core.planning.*;
import org.groundwork.core.quantity.*;
import org.groundwork.core.review.*;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.*;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.runplan.*;

final class Corpus {
    public static void main(String[] args) throws Exception {
        var cat = CatalogueReader.bundled();
        var m = MethodologyReader.bundled("runner-strength");
        var review = Review.of(m, cat);
        var planner = new SeasonPlanner();
        int sessions = 0, left = 0;
        Map<String, Integer> because = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (var w = Files.walk(Path.of("/work/shared/data/runplans"))) { w.filter(Files::isRegularFile).sorted().forEach(files::add); }
        for (Path f : files) {
            LocalDate raceDay = LocalDate.of(2026, 10, 25);
            var reading = new RunPlanReader().read(f, ReadingContext.of(ZoneId.of("Europe/London")).withRaceDay(raceDay));
            if (reading.runs().isEmpty()) { System.out.println("EMPTY " + f + " " + reading.problems()); continue; }
            var runs = reading.runs();
            LocalDate first = runs.get(0).at().date(), last = runs.get(runs.size() - 1).at().date();
            for (boolean heavy : new boolean[] {true, false}) {
                var t = new Training(heavy ? Level.INTERMEDIATE : Level.NOVICE, heavy, heavy ? OptionalInt.of(3) : OptionalInt.empty(), heavy ? Pattern.BASE : Set.of(), Set.of(), Map.of(), List.of(), Set.of());
                var c = new Circumstances(ZoneId.of("Europe/London"), SlotHours.DEFAULT, Equipment.GYM, LoadInventory.UNKNOWN, Availability.ALWAYS, Set.of(), List.of(), 45, OptionalInt.of(2));
                var a = new Athlete("x", OptionalInt.empty(), Optional.empty(), t, c, first, List.of(new Race(last, Distance.HALF_MARATHON, Race.Priority.A, "")), List.of(), OptionalInt.empty(), "runner-strength", Units.METRIC);
                var plan = planner.plan(new PlanningInput(a, runs, first, Map.of(), m, cat));
                var broken = review.review(FinishedPlan.of(plan)).broken();
                sessions += plan.sessions().size(); left += plan.leftOut().size();
                plan.leftOut().forEach(l -> because.merge(l.kind() + " " + l.because(), 1, Integer::sum));
                long doubtful = runs.stream().filter(PlannedRun::doubtful).count();
                if (heavy || !broken.isEmpty()) System.out.printf("%-55s heavy %s runs %d doubtful %d sessions %d left %d broken %s%n", f.getFileName(), heavy, runs.size(), doubtful, plan.sessions().size(), plan.leftOut().size(), broken.stream().map(b -> b.check() + ":" + b.outcome().findings().get(0).text()).toList());
            }
        }
        System.out.println("sessions " + sessions + " left " + left + " = " + 100.0 * left / (sessions + left) + " %");
        System.out.println(because);
    }
}
