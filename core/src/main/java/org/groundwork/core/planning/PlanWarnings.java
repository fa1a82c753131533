package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.session.Profile;

/** What the athlete should know beside the plan: few and in plain words. */
final class PlanWarnings {

    private final Profile profile;
    private final List<Warning> warnings = new ArrayList<>();

    private PlanWarnings(Profile profile) {
        this.profile = profile;
    }

    /** @param asOf the first day that is planned */
    static List<Warning> of(Profile profile, SeasonOutline outline, List<PlannedRun> runs, LocalDate asOf) {
        PlanWarnings warnings = new PlanWarnings(profile);
        warnings.addHealth();
        warnings.addEquipment();
        warnings.addStart(outline, asOf);
        warnings.addRunPlan(
                runs.stream().filter(r -> !r.at().date().isBefore(asOf)).toList(), outline);
        return List.copyOf(warnings.warnings);
    }

    private void addHealth() {
        if (profile.athlete().training().needsClearance()) {
            add(
                    "E-flags",
                    "You noted a health condition. No heavy lifting and no jumps are planned until a doctor has cleared"
                            + " you; record that as coach_confirmed: [clearance].");
        }
        if (profile.hasKneePain()) {
            add(
                    "E-knee-pain",
                    "You noted knee pain. Hip and knee work is in; deep lunges, step-downs, single-leg squats and hard"
                            + " jumps are out. Pain that stays or grows belongs to a professional.");
        }
        for (Pain pain : profile.athlete().training().pain()) {
            boolean strong = pain.level() >= profile.methodology().value(Parameter.JOINT_PAIN_NO_JUMPS_FROM);
            if (strong && pain.site() != Pain.Site.KNEE) {
                add(
                        "E-checkin",
                        "You noted pain (" + pain.site().name().toLowerCase(java.util.Locale.ROOT) + ", " + pain.level()
                                + " of 10): no jumps are planned. Have it seen if it stays.");
            }
        }
    }

    private void addEquipment() {
        boolean healthy = !profile.athlete().training().needsClearance();
        boolean loads = profile.canLoadHeavily(profile.athlete().circumstances().equipment());
        if (healthy && !loads) {
            add(
                    "E-maintenance",
                    "With this equipment nothing reaches heavy work. The plan makes movements harder instead; that"
                            + " prepares and keeps the habit, but most of the measured gain in running economy came"
                            + " from heavy work and jumps.");
        }
    }

    private void addStart(SeasonOutline outline, LocalDate asOf) {
        var calendar = outline.calendar();
        var first = outline.start().firstDay(calendar, profile.methodology());
        if (first.isAfter(outline.start().date()) && first.isAfter(asOf)) {
            add("E-phases", "The race is too near to begin strength before it: the plan starts on " + first + ".");
        }
    }

    private void addRunPlan(List<PlannedRun> runs, SeasonOutline outline) {
        var season = outline.calendar().season();
        long strength = runs.stream()
                .filter(r -> r.type() == RunType.STRENGTH && season.contains(r.at().date()))
                .count();
        if (strength > 0) {
            add("E-placement", "Your run plan holds strength on " + strength + " day(s); this plan takes its place.");
        }
        long doubtful = runs.stream()
                .filter(r -> r.doubtful() && season.contains(r.at().date()))
                .count();
        if (doubtful > 0) {
            add(
                    "E-interference",
                    doubtful
                            + " run(s) could not be read with certainty and are kept clear like hard ones; see them with"
                            + " groundwork classify.");
        }
    }

    private void add(String rule, String text) {
        warnings.add(new Warning(rule, text));
    }
}
