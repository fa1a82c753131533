package org.groundwork.formats.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.strength.StrengthEstimate;
import org.groundwork.core.strength.StrengthEstimator;
import org.groundwork.formats.plan.JsonOut;

/** How strength grew: for each lift the estimate after each week in which anything was trained. */
public final class ProgressView {

    private record Point(LocalDate date, StrengthEstimate estimate) {}

    private ProgressView() {}

    /**
     * JSON in one line.
     *
     * @param today weeks that begin later are left out
     */
    public static String of(Revision revision, Catalogue catalogue, LocalDate today) {
        StrengthEstimator estimator = new StrengthEstimator(revision.plan().methodology(), catalogue);
        Map<String, List<Point>> lifts = lifts(revision.inputs().log(), estimator);
        return PlanView.document(json -> {
            json.objects("lifts", lifts.entrySet(), lift -> {
                json.text("exercise", lift.getKey());
                json.text("name", catalogue.find(lift.getKey()).map(Exercise::name));
                json.objects("points", lift.getValue(), point -> point(json, point));
            });
            SeasonView.weeksUntil(json, revision, today);
            json.objects("records", Records.of(revision.inputs().log(), catalogue), record -> {
                json.text("date", record.date());
                json.text("words", record.words());
            });
        });
    }

    private static Map<String, List<Point>> lifts(TrainingLog log, StrengthEstimator estimator) {
        Map<String, List<Point>> lifts = new TreeMap<>();
        log.sessions().stream()
                .map(HeldSession::at)
                .map(at -> IsoWeek.of(at.date()).plus(1).monday())
                .distinct()
                .sorted()
                .forEach(day -> estimator.estimates(log, day).forEach((lift, estimate) -> lifts.computeIfAbsent(
                                lift, l -> new ArrayList<>())
                        .add(new Point(day.minusDays(1), estimate))));
        return lifts;
    }

    private static void point(JsonOut json, Point point) {
        json.text("date", point.date());
        json.kilograms("e1rmKg", Optional.of(point.estimate().oneRepMax()));
        json.kilograms("lowKg", Optional.of(point.estimate().low()));
        json.kilograms("highKg", Optional.of(point.estimate().high()));
    }
}
