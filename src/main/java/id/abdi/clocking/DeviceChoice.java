package id.abdi.clocking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From which device a carried file is: the one whose serial number stands in the file's name, else the only one with that number.
 * Nothing is guessed: many devices are number 1.
 */
final class DeviceChoice {
    private final List<Device> devices;

    DeviceChoice(List<Device> devices) {
        this.devices = devices.stream().filter(Device::inUse).toList();
    }

    /**
     * @throws id.abdi.kernel.Refusal {@code device-unknown}, {@code device-unclear}, {@code device-not-named}
     */
    Device of(String fileName, String text) {
        Optional<Device> named = devices.stream()
                .filter(device -> names(fileName, device.serial()))
                .max(Comparator.comparingInt(device -> device.serial().value().length()));
        return named.orElseGet(() -> numbered(fileName, text));
    }

    Optional<Device> serial(String serial) {
        return devices.stream()
                .filter(device -> device.serial().value().equals(serial.strip()))
                .findFirst();
    }

    private Device numbered(String fileName, String text) {
        String number = UsbLog.number(fileName)
                .or(() -> UsbLog.namedDevice(text))
                .orElseThrow(ClockingRefusals::deviceNotNamed);
        List<Device> same = devices.stream()
                .filter(device -> number.equals(device.number()))
                .toList();
        if (same.size() > 1) {
            throw ClockingRefusals.deviceUnclear(
                    number, same.stream().map(device -> device.serial().value()).collect(Collectors.joining(", ")));
        }
        return same.stream().findFirst().orElseThrow(() -> ClockingRefusals.deviceUnknown(number));
    }

    private static boolean names(String fileName, DeviceSerial serial) {
        return Pattern.compile(
                        "(^|[^0-9a-z])" + Pattern.quote(serial.value().toLowerCase(Locale.ROOT)) + "([^0-9a-z]|$)")
                .matcher(fileName.toLowerCase(Locale.ROOT))
                .find();
    }
}
