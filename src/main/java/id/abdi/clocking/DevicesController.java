package id.abdi.clocking;

import id.abdi.identity.Caller;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Attendance devices: how they are, for BKPSDM and the operator; what they are and who their users are, for BKPSDM. */
@Controller
@RequestMapping("/attendance/devices")
class DevicesController {
    private final DevicePages pages;
    private final KeepDevice keep;
    private final MapUser users;
    private final Rights rights;

    DevicesController(DevicePages pages, KeepDevice keep, MapUser users, Rights rights) {
        this.pages = pages;
        this.keep = keep;
        this.users = users;
        this.rights = rights;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        ClockingRefusals.requireLooker(caller);
        model.addAttribute("page", pages.list(caller, ui));
        return "clocking/Devices";
    }

    @PostMapping
    String add(Caller caller, @ModelAttribute KeepDevice.Typed typed) {
        Device device = keep.by(caller, typed);
        return "redirect:/attendance/devices/" + device.serial();
    }

    @GetMapping("/{serial}")
    String device(Caller caller, @PathVariable DeviceSerial serial, Ui ui, Model model) {
        ClockingRefusals.requireKeeper(caller);
        DevicePages.DevicePage page = pages.device(serial, ui);
        rights.look(caller, page.people(), page.today());
        model.addAttribute("page", page);
        return "clocking/Device";
    }

    @PostMapping("/{serial}/users")
    String map(Caller caller, @PathVariable DeviceSerial serial, @ModelAttribute MapUser.Typed typed) {
        ClockingRefusals.requireKeeper(caller);
        pages.known(serial);
        users.by(caller, serial, typed);
        return "redirect:/attendance/devices/" + serial;
    }

    @PostMapping("/users/{user}/end")
    String end(Caller caller, @PathVariable DeviceUser.Id user, @ModelAttribute MapUser.End end) {
        return "redirect:/attendance/devices/" + users.end(caller, user, end).serial();
    }
}
