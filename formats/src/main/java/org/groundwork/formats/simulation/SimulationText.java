package org.groundwork.formats.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.plan.Session;
import org.groundwork.core.simulation.SimulatedLift;
import org.groundwork.core.simulation.SimulatedWeek;
import org.groundwork.core.simulation.ToyModel;

/** Writes a simulated season for reading, week by week. */
public final class SimulationText {

    private static final String WEEK = "%-9s %5d %6d %5d %6d  %s\n";
    private static final String LIFT = "%-28s %8s %10s %9s %11s %9s\n";

    private SimulationText() {}

    /** Weeks, lifts, and everything that the toy assumes. */
    public static String of(Simulation simulation) {
        StringBuilder text = new StringBuilder(ToyModel.LABEL).append('\n');
        text.append("Habit ")
                .append(simulation.habit().word())
                .append(", seed ")
                .append(simulation.seed());
        text.append(", ").append(simulation.days()).append(" days from ").append(simulation.start());
        text.append("\n\nweek       held missed  sets  short  sessions held\n");
        SimulatedWeek.of(simulation.steps()).forEach(week -> text.append(week(week)));
        List<SimulatedLift> lifts = SimulatedLift.of(simulation.steps());
        text.append('\n')
                .append(LIFT.formatted("lift (kg)", "sessions", "first set", "last set", "hidden 1RM", "at last"));
        lifts.forEach(lift -> text.append(lift(lift)));
        text.append("\nshort: sets with fewer reps than asked. What the toy assumes:\n");
        ToyModel.assumptions(simulation.habit()).forEach(a -> text.append("- ")
                .append(a.name())
                .append(": ")
                .append(a.value())
                .append(" (")
                .append(a.source())
                .append(")\n"));
        return text.toString();
    }

    private static String week(SimulatedWeek week) {
        List<String> sessions = week.held().stream().map(h -> words(h.asked())).toList();
        StringBuilder text = new StringBuilder(WEEK.formatted(
                week.week(),
                week.held().size(),
                week.missed(),
                week.held().stream().mapToInt(SimulatedWeek.Held::sets).sum(),
                week.held().stream().mapToInt(SimulatedWeek.Held::shortSets).sum(),
                String.join(", ", sessions)));
        week.decisions()
                .forEach(
                        sentence -> text.append("            ").append(sentence).append('\n'));
        return text.toString();
    }

    private static String words(Session session) {
        String day = session.at().date().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
        String light = session.deload() ? " light" : "";
        return day + " " + session.kind().name().toLowerCase(Locale.ROOT) + light;
    }

    private static String lift(SimulatedLift lift) {
        return LIFT.formatted(
                lift.exercise(),
                lift.sessions(),
                kilograms(lift.firstKilograms()),
                kilograms(lift.lastKilograms()),
                kilograms(lift.firstTruth()),
                kilograms(lift.lastTruth()));
    }

    static BigDecimal kilograms(double kilograms) {
        return BigDecimal.valueOf(kilograms).setScale(1, RoundingMode.HALF_UP);
    }
}
