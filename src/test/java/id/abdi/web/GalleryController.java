package id.abdi.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that shows all design parts. */
@TestComponent
@Controller
class GalleryController {
    @GetMapping("/gallery")
    String gallery() {
        return "web/Empty";
    }
}
