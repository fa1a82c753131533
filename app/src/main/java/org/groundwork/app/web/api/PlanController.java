package org.groundwork.app.web.api;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An athlete's plan as it is. */
@RestController
@RequestMapping("/api/v1/athletes/{athlete}")
final class PlanController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final AthletePlans plans;

    PlanController(AthletePlans plans) {
        this.plans = plans;
    }

    @GetMapping("/plan")
    ResponseEntity<byte[]> plan(@PathVariable String athlete) throws IOException {
        LocalDate today = plans.today(athlete);
        LivingPlan.Answer now = plans.priced(athlete, today);
        StringWriter text = new StringWriter();
        PlanJsonWriter.oneLine().write(now.now().plan(), text);
        return Answers.onDay(today, now.number(), text.toString());
    }

    @GetMapping("/today")
    ResponseEntity<byte[]> today(@PathVariable String athlete, @RequestParam Optional<LocalDate> date) {
        LocalDate day = date.map(PlanController::ofACalendar).orElseGet(() -> plans.today(athlete));
        ServedPlans.Document document = plans.day(athlete, day);
        return Answers.onDay(day, document.number(), document.body());
    }

    /** Days beyond every calendar can't even be counted from. */
    private static LocalDate ofACalendar(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "date is not of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return date;
    }

    @GetMapping("/weeks/{monday}")
    ResponseEntity<byte[]> week(@PathVariable String athlete, @PathVariable LocalDate monday) {
        return plans.week(athlete, monday).map(Answers::of).orElseThrow(PlanController::notThere);
    }

    @GetMapping("/season")
    ResponseEntity<byte[]> season(@PathVariable String athlete) {
        LocalDate today = plans.today(athlete);
        ServedPlans.Document season = plans.season(athlete);
        String body = "{\"today\":\"" + today + "\"," + season.body().substring(1);
        return Answers.onDay(today, season.number(), body);
    }

    @GetMapping("/sessions/{session}")
    ResponseEntity<byte[]> session(@PathVariable String athlete, @PathVariable String session) {
        LocalDate today = plans.today(athlete);
        return plans.session(athlete, session, today)
                .map(found -> Answers.onDay(today, found.number(), found.body()))
                .orElseThrow(PlanController::notThere);
    }

    @GetMapping("/sessions/{session}/carried")
    ResponseEntity<byte[]> carried(@PathVariable String athlete, @PathVariable String session) {
        return plans.carried(athlete, session).map(Answers::of).orElseThrow(PlanController::notThere);
    }

    @GetMapping("/sessions/{session}/checkin-form")
    ResponseEntity<byte[]> checkInForm(@PathVariable String athlete, @PathVariable String session) {
        return plans.checkInForm(athlete, session).map(Answers::of).orElseThrow(PlanController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
