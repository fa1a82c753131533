package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.usecase.PreviewRuns;
import org.groundwork.formats.view.RunsView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** Plans as files, with the athlete as the field {@code profile}. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> files(@RequestPart("file") List<MultipartFile> files, @RequestParam Optional<String> profile)
            throws IOException {
        List<PreviewRuns.Sent> sent = new ArrayList<>();
        for (MultipartFile file : files) {
            sent.add(new PreviewRuns.Sent(name(file), file.getBytes()));
        }
        return Answers.json(RunsView.of(previews.read(sent, profile)));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.isBlank() ? "file" : name;
    }

    /** A plan as typed {@code text}. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> text(HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        JsonNode text = body.get("text");
        Optional<String> profile = body.find("profile").map(node -> body.document("profile"));
        body.refuseOthers();
        if (!text.isString()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'text' is no text");
        }
        PreviewRuns.Sent sent = new PreviewRuns.Sent("text", text.stringValue().getBytes(StandardCharsets.UTF_8));
        return Answers.json(RunsView.of(previews.read(List.of(sent), profile)));
    }
}
