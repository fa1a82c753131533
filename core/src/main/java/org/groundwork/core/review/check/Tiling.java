package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.review.finished.Days;

/** Whether stretches of days follow each other through a season without a hole. */
final class Tiling {

    private Tiling() {}

    /** Notes each hole, overlap and upside-down stretch; {@code what} is the plural of what tiles. */
    static void look(Days season, List<Days> pieces, String what, Findings findings) {
        LocalDate due = season.start();
        for (Days piece : pieces) {
            if (piece.count() < 1) {
                findings.on(piece.start(), what + " " + piece + " end before they start");
            } else if (!piece.start().equals(due)) {
                findings.on(piece.start(), what + " " + piece + " begin where " + due + " is due");
            }
            due = piece.end().plusDays(1);
        }
        if (!due.equals(season.end().plusDays(1))) {
            findings.on(season.end(), what + " end on " + due.minusDays(1) + ", the season on " + season.end());
        }
    }
}
