package id.abdi.worklog;

import id.abdi.identity.Caller;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ReportText;
import id.abdi.web.Ui;
import id.abdi.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A daily log out of a spreadsheet: first the preview of every row, then the chosen ones are recorded. */
@Controller
@RequestMapping("/activities/import")
class LogController {
    private final ReadLog read;
    private final SaveLog save;
    private final Words words;
    private final JsonMapper json;

    LogController(ReadLog read, SaveLog save, Words words, JsonMapper json) {
        this.read = read;
        this.save = save;
        this.words = words;
        this.json = json;
    }

    /** Where recording was refused, the preview comes back with the page. */
    @GetMapping
    String page(Caller person, Ui ui, Model model) {
        String kept = ui.typed(LogPreview.ACTION, "preview", "");
        return shown(kept.isEmpty() ? Optional.empty() : Optional.of(preview(kept)), model);
    }

    @PostMapping
    String look(Caller person, @RequestParam @Nullable MultipartFile file, Ui ui, Model model) {
        if (file == null || file.isEmpty()) {
            throw WorklogRefusals.noFile();
        }
        return shown(Optional.of(read.of(person, HandedFile.of(file), new ReportText(words, ui.locale()))), model);
    }

    @PostMapping("/record")
    String record(
            Caller person,
            @RequestParam Optional<String> preview,
            @RequestParam Optional<List<Integer>> take,
            @RequestParam Map<String, String> typed) {
        LogPreview seen = preview(preview.orElse(""));
        return "redirect:/activities?date=" + save.by(person, seen, Set.copyOf(take.orElse(List.of())), typed);
    }

    private String shown(Optional<LogPreview> preview, Model model) {
        model.addAttribute("preview", preview.orElse(null));
        model.addAttribute("kept", preview.map(json::writeValueAsString).orElse(""));
        return "worklog/Log";
    }

    private LogPreview preview(String text) {
        try {
            LogPreview read = json.readValue(text, LogPreview.class);
            if (read == null) {
                throw WorklogRefusals.damaged();
            }
            return read;
        } catch (JacksonException damaged) {
            throw WorklogRefusals.damaged();
        }
    }
}
