package org.groundwork.app.port;

import java.time.LocalDate;
import java.util.List;

/** A plan as clients read it: JSON as it was kept with the journal's last event. */
public interface PlanDocuments {

    /** What {@code day} asks for. */
    String today(String athlete, LocalDate day);

    /** The weeks of the days from {@code from} to {@code to}, both inclusive, by date; those outside the season lack. */
    List<String> weeks(String athlete, LocalDate from, LocalDate to);
}
