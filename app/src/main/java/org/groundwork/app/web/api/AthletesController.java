package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.app.web.auth.Rights;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.athlete.AthleteWriter;
import org.groundwork.formats.living.ChangeJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Athletes: who they are and how they describe themselves. */
@RestController
@RequestMapping("/api/v1/athletes")
final class AthletesController {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ServedPlans athletes;
    private final AthletePlans plans;
    private final OneUseOfAKey keys;

    AthletesController(ServedPlans athletes, AthletePlans plans, OneUseOfAKey keys) {
        this.keys = keys;
        this.athletes = athletes;
        this.plans = plans;
    }

    /** All of them or, where {@code limit} says how many, so many behind the one that {@code after} names. */
    @GetMapping
    ResponseEntity<byte[]> list(
            Principal account,
            HttpServletRequest request,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        boolean coaches = request.isUserInRole(Rights.COACH);
        List<ServedPlans.Listed> all = athletes.list(account.getName()).stream()
                .filter(athlete -> coaches || athlete.role() == Access.Role.OWNER)
                .toList();
        return Answers.json(new AthleteLines(plans).of(AthletePage.of(all, limit, after)));
    }

    /** Begins an athlete's plan. The same {@code Idempotency-Key} of the same account means the same athlete. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(
            Principal account,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        Body body = Body.of(request);
        String profile = body.document("profile");
        List<PlannedRun> runs =
                body.find("runs").map(node -> ChangeJson.runs("runs", node)).orElse(List.of());
        body.refuseOthers();
        String id = OneUseOfAKey.id(account.getName(), key);
        LivingPlan.Answer made =
                keys.of(account.getName(), key, body.digest(), () -> plans.begin(id, account.getName(), profile, runs));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/athletes/" + id)
                .eTag("\"" + made.number() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(described(id, made).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{athlete}")
    ResponseEntity<byte[]> get(@PathVariable String athlete) {
        LivingPlan.Answer now = plans.plan(athlete).current();
        return Answers.of(now.number(), described(athlete, now));
    }

    @PutMapping(path = "/{athlete}/profile", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> describe(
            @PathVariable String athlete,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch)
            throws IOException {
        Body body = Body.of(request);
        String profile = body.document("profile");
        body.refuseOthers();
        LivingPlan.Answer now = plans.describe(athlete, Answers.expected(ifMatch), profile);
        return Answers.of(now.number(), described(athlete, now));
    }

    private static String described(String id, LivingPlan.Answer answer) {
        ObjectNode athlete = JsonNodeFactory.instance.objectNode();
        athlete.put("id", id);
        athlete.put("name", answer.now().inputs().athlete().name());
        athlete.put("revision", answer.number());
        athlete.set(
                "profile",
                MAPPER.readTree(AthleteWriter.oneLine(
                        AthleteWriter.file(answer.now().inputs().athlete()))));
        answer.notes().forEach(athlete.putArray("notes")::add);
        return MAPPER.writeValueAsString(athlete);
    }

    @OwnersOnly
    @DeleteMapping("/{athlete}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String athlete) {
        plans.remove(athlete);
    }
}
