package org.groundwork.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a fleet of athletes asks of a server each day. Takes minutes and some disk, so it runs only when it is asked to. */
@EnabledIfSystemProperty(named = "groundwork.load", matches = "[0-9]+", disabledReason = "-Dgroundwork.load=10000")
class LoadTest {

    private static final int ATHLETES = Integer.getInteger("groundwork.load", 0);
    private static final int SECONDS = Integer.getInteger("groundwork.loadSeconds", 60);
    private static final int PER_SECOND = 200;
    private static final int MOST_MEGABYTES = 220;
    private static final double MOST_MILLIS = 25;

    private static final LocalDate TODAY = TestServer.today();

    private static final String PROFILE = """
            {"profile": {"athlete": {"name": "Ada", "experience": "intermediate", "lifting_heavy_now": true,
                                     "days_since_strength": 3},
             "time_zone": "UTC", "equipment": "gym", "start": "%s",
             "races": [{"date": "%s", "distance": "half", "priority": "A", "name": "City Half"}],
             "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "thu": {"type": "easy", "minutes": 45},
                               "fri": {"type": "threshold", "minutes": 50}, "sun": {"type": "long", "km": 20}}}}}
            """.formatted(TODAY, TODAY.plusWeeks(12));

    @TempDir
    private Path data;

    @Test
    void todayAndTheWeekAreThereAtOnceForAWholeFleet() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(data);
                Database database = Database.open(new StoreLocation(data, Optional.empty()))) {
            new CopiedAthletes(database, begun(server, database)).make(ATHLETES);
            System.out.printf("%,d athletes in %,d MB%n", ATHLETES, Files.size(data.resolve("groundwork.db")) >> 20);
            FixedRate.Times first = FixedRate.ask(PER_SECOND, 1_000, requests(server.address()));
            long megabytes = server.residentMegabytes();
            FixedRate.Times times = FixedRate.ask(PER_SECOND, SECONDS * PER_SECOND, requests(server.address()));
            System.out.printf("%d MB after 1,000 requests, %d MB at the end%n", megabytes, server.residentMegabytes());
            System.out.printf(
                    "%,d requests at %d/s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, worst %.1f ms%n",
                    times.nanos().length,
                    PER_SECOND,
                    times.perMille(500),
                    times.perMille(900),
                    times.perMille(990),
                    times.perMille(999),
                    times.perMille(1000));
            assertThat(first.failed() + times.failed()).isZero();
            assertThat(megabytes).isLessThan(MOST_MEGABYTES);
            assertThat(times.perMille(990)).isLessThan(MOST_MILLIS);
        }
    }

    private static String begun(ServerProcess server, Database database) throws IOException, InterruptedException {
        database.write(sql -> sql.sql("insert into account (id, name, name_key, created_at) values ('a', 'a', 'a', 1)")
                .update());
        HttpResponse<String> made = FixedRate.once(FixedRate.of(server.address() + "/api/v1/athletes", "a")
                .POST(BodyPublishers.ofString(PROFILE))
                .build());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.builder().build().readTree(made.body()).get("id").stringValue();
    }

    /** Of athletes taken by chance, turn about today and the week. */
    private static IntFunction<HttpRequest> requests(String address) {
        SplittableRandom random = new SplittableRandom(ATHLETES);
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return number -> {
            String id = CopiedAthletes.id(random.nextInt(ATHLETES));
            String part = number % 2 == 0 ? "/today" : "/weeks/" + monday;
            return FixedRate.of(address + "/api/v1/athletes/" + id + part, id).build();
        };
    }
}
