package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundwork.app.usecase.PreviewRuns;
import org.groundwork.formats.view.RunsView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Reads run plans for somebody to look through; nothing is kept. */
@RestController
final class RunsController {

    private static final String PATH = "/api/v1/runs/preview";

    private final PreviewRuns previews;

    RunsController(PreviewRuns previews) {
        this.previews = previews;
    }

    /** Plans as files, with the athlete as the part {@code profile}. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> files(
            @RequestPart("files") List<MultipartFile> files,
            @RequestPart(name = "profile", required = false) byte[] profile)
            throws IOException {
        return Answers.json(RunsView.of(previews.read(sent(files), text(profile))));
    }

    /** The same with an event after each file, and the answer as the last event. */
    @PostMapping(
            path = PATH,
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void filesOneByOne(
            @RequestPart("files") List<MultipartFile> files,
            @RequestPart(name = "profile", required = false) byte[] profile,
            HttpServletResponse response)
            throws IOException {
        Events events = new Events(response);
        List<PreviewRuns.Sent> sent = sent(files);
        AtomicInteger read = new AtomicInteger();
        events.answer(() -> RunsView.of(
                previews.read(sent, text(profile), plan -> events.read(read.incrementAndGet(), sent.size()))));
    }

    private static Optional<String> text(byte[] profile) {
        return Optional.ofNullable(profile).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<PreviewRuns.Sent> sent(List<MultipartFile> files) throws IOException {
        List<PreviewRuns.Sent> sent = new ArrayList<>();
        for (MultipartFile file : files) {
            sent.add(new PreviewRuns.Sent(name(file), file.getBytes()));
        }
        return sent;
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.isBlank() ? "file" : name;
    }

    /** A plan as typed {@code text}, or as the usual week, {@code weekly}. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> written(HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        Optional<JsonNode> weekly = body.find("weekly");
        Optional<String> profile = body.find("profile").map(node -> body.document("profile"));
        if (weekly.isPresent()) {
            String week = body.document("weekly");
            body.refuseOthers();
            return Answers.json(RunsView.of(previews.weekly(week, profile)));
        }
        JsonNode text = body.get("text");
        body.refuseOthers();
        if (!text.isString()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'text' is no text");
        }
        return typed(text, profile);
    }

    private ResponseEntity<byte[]> typed(JsonNode text, Optional<String> profile) {
        PreviewRuns.Sent sent = new PreviewRuns.Sent("text", text.stringValue().getBytes(StandardCharsets.UTF_8));
        return Answers.json(RunsView.of(previews.read(List.of(sent), profile)));
    }
}
