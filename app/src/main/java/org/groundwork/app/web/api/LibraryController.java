package org.groundwork.app.web.api;

import org.groundwork.app.usecase.ShowLibrary;
import org.groundwork.formats.view.LibraryView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What comes with the program: exercises and ways to train. */
@RestController
@RequestMapping("/api/v1")
final class LibraryController {

    private final ShowLibrary library;

    LibraryController(ShowLibrary library) {
        this.library = library;
    }

    @GetMapping("/library")
    ResponseEntity<byte[]> exercises() {
        return Answers.json(LibraryView.exercises(library.catalogue().list()));
    }

    @GetMapping("/methodologies")
    ResponseEntity<byte[]> methodologies() {
        return Answers.json(LibraryView.methodologies(library.methodologies()));
    }

    @GetMapping("/methodologies/{id}")
    ResponseEntity<byte[]> methodology(@PathVariable String id) {
        return library.findMethodology(id)
                .map(methodology -> Answers.json(LibraryView.methodology(methodology)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
