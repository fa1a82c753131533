package org.groundwork.formats.runplan;

import java.util.Locale;

/** The shapes a plan comes in, told from the content. */
enum PlanShape {
    EMPTY {
        @Override
        void read(byte[] content, WrittenPlan plan, ReadingContext context) {
            plan.problem(0, "is empty", "export the plan again");
        }
    },
    BINARY {
        @Override
        void read(byte[] content, WrittenPlan plan, ReadingContext context) {
            plan.problem(1, "is not text", "give a calendar (.ics), a table (.csv) or a week plan (.json)");
        }
    },
    CALENDAR {
        @Override
        void read(byte[] content, WrittenPlan plan, ReadingContext context) {
            new CalendarPlan(plan, context).read(FileText.of(content));
        }
    },
    JSON {
        @Override
        void read(byte[] content, WrittenPlan plan, ReadingContext context) {
            new WeekPlanJson(plan, context).read(FileText.of(content));
        }
    },
    TABLE {
        @Override
        void read(byte[] content, WrittenPlan plan, ReadingContext context) {
            new TablePlan(plan, context).read(FileText.of(content));
        }
    };

    private static final int PEEK = 16_384;

    /** Puts what {@code content} says into {@code plan}. */
    abstract void read(byte[] content, WrittenPlan plan, ReadingContext context);

    /** The shape of {@code content}. */
    static PlanShape of(byte[] content) {
        if (FileText.isBinary(content)) {
            return BINARY;
        }
        String start = FileText.of(java.util.Arrays.copyOf(content, Math.min(content.length, PEEK)))
                .strip();
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (isCalendar(start.toUpperCase(Locale.ROOT))) {
            return CALENDAR;
        }
        return start.charAt(0) == '{' || start.charAt(0) == '[' ? JSON : TABLE;
    }

    private static boolean isCalendar(String start) {
        return start.startsWith("BEGIN:") || start.contains("\nBEGIN:VCALENDAR") || start.contains("\nBEGIN:VEVENT");
    }
}
