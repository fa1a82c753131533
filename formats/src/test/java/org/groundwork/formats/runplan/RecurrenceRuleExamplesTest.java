package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates that RFC 5545, section 3.8.5.3, gives for its examples: how many there are, and the last of them. */
class RecurrenceRuleExamplesTest {

    private static final LocalDateTime END = LocalDateTime.of(2007, 1, 1, 0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1997-09-02T09:00 | FREQ=DAILY;COUNT=10                                     | 10  | 1997-09-11T09:00
            1997-09-02T09:00 | FREQ=DAILY;INTERVAL=10;COUNT=5                          | 5   | 1997-10-12T09:00
            1997-09-02T09:00 | FREQ=WEEKLY;COUNT=10                                    | 10  | 1997-11-04T09:00
            1997-09-02T09:00 | FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH                | 10  | 1997-10-02T09:00
            1997-09-02T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH      | 8   | 1997-10-16T09:00
            1997-09-05T09:00 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR                         | 10  | 1998-06-05T09:00
            1997-09-07T09:00 | FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU         | 10  | 1998-05-31T09:00
            1997-09-22T09:00 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO                         | 6   | 1998-02-16T09:00
            1997-09-02T09:00 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15                   | 10  | 1998-01-15T09:00
            1997-09-30T09:00 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1                   | 10  | 1998-02-01T09:00
            1997-09-10T09:00 | FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 10 | 1999-03-13T09:00
            1997-06-10T09:00 | FREQ=YEARLY;COUNT=10;BYMONTH=6,7                        | 10  | 2001-07-10T09:00
            1997-03-10T09:00 | FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3           | 10  | 2003-03-10T09:00
            1997-01-01T09:00 | FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200     | 10  | 2006-01-01T09:00
            1997-09-04T09:00 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3          | 3   | 1997-11-06T09:00
            1997-08-05T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO      | 4   | 1997-08-24T09:00
            1997-08-05T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU      | 4   | 1997-08-31T09:00
            2007-01-15T09:00 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5                   | 5   | 2007-03-30T09:00
            1997-09-02T09:00 | FREQ=MINUTELY;INTERVAL=15;COUNT=6                       | 6   | 1997-09-02T10:15
            1997-09-02T09:00 | FREQ=MINUTELY;INTERVAL=90;COUNT=4                       | 4   | 1997-09-02T13:30
            """)
    void aCountedRuleEndsWhereTheStandardSaysItDoes(LocalDateTime start, String rule, int count, LocalDateTime last) {
        assertThat(starts(start, rule, LocalDateTime.of(2010, 1, 1, 0, 0)))
                .hasSize(count)
                .last()
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1997-05-12T09:00 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO                        | 1997-05-12 1998-05-11 1999-05-17
            1997-05-19T09:00 | FREQ=YEARLY;BYDAY=20MO                                  | 1997-05-19 1998-05-18 1999-05-17
            1997-03-13T09:00 | FREQ=YEARLY;BYMONTH=3;BYDAY=TH                          | 1997-03-13 1997-03-20 1997-03-27
            1997-09-28T09:00 | FREQ=MONTHLY;BYMONTHDAY=-3                              | 1997-09-28 1997-10-29 1997-11-28
            1998-02-13T09:00 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13                     | 1998-02-13 1998-03-13 1998-11-13
            1997-09-13T09:00 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13      | 1997-09-13 1997-10-11 1997-11-08
            1996-11-05T09:00 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996-11-05 2000-11-07 2004-11-02
            1997-09-29T09:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2           | 1997-09-29 1997-10-30 1997-11-27
            1998-12-31T09:00 | FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH                        | 1998-12-31 1999-12-30 2000-12-28
            """)
    void anEndlessRuleBeginsAsTheStandardSays(LocalDateTime start, String rule, String days) {
        assertThat(starts(start, rule, END).stream().limit(3).map(moment -> moment.toLocalDate()
                        .toString()))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=HOURLY;INTERVAL=3                                            | 1997-09-02T17:00 | 3
            FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40         | 1997-09-02T23:00 | 24
            FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16           | 1997-09-02T23:00 | 24
            FREQ=DAILY                                                        | 1997-12-24T00:00 | 113
            """)
    void aRuleEndsAtItsLastMoment(String rule, LocalDateTime last, int count) {
        assertThat(starts(LocalDateTime.of(1997, 9, 2, 9, 0), rule, last)).hasSize(count);
    }

    private static List<LocalDateTime> starts(LocalDateTime start, String rule, LocalDateTime last) {
        return new RuleDays(recurrence(rule), start, new RuleBudget()).upTo(last, 2_000);
    }

    private static Recurrence recurrence(String rule) {
        String event = "BEGIN:VEVENT\nRRULE:" + rule + "\nEND:VEVENT\n";
        return Biweekly.parse("BEGIN:VCALENDAR\nVERSION:2.0\n" + event + "END:VCALENDAR")
                .first()
                .getEvents()
                .get(0)
                .getRecurrenceRule()
                .getValue();
    }
}
