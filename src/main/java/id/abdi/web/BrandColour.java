package id.abdi.web;

import java.util.Locale;

/**
 * The one colour that a government may choose for its pages (UX-6), with the shades that follow from it. Refused where
 * white words on it could not be read (WCAG 1.4.3).
 */
record BrandColour(int red, int green, int blue) {
    private static final double LEAST_CONTRAST = 4.5;

    /** Reads {@code #0b6476}. */
    static BrandColour of(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new BrandFault("abdi.brand-colour is written like #0b6476, not " + colour + ".");
        }
        int value = Integer.parseInt(colour.substring(1), 16);
        BrandColour brand = new BrandColour(value >> 16, value >> 8 & 0xff, value & 0xff);
        if (brand.contrastWithWhite() < LEAST_CONTRAST) {
            throw new BrandFault("abdi.brand-colour " + colour
                    + " is too light: white words on it cannot be read. Choose a darker one.");
        }
        return brand;
    }

    String css() {
        String brand = String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        return (":root{--brand:C;--brand-strong:color-mix(in srgb,C,#000 25%);--brand-soft:color-mix(in srgb,C,#fff 87%);"
                        + "--deep:color-mix(in srgb,C,#000 45%);--deep-line:color-mix(in srgb,C,#000 20%)}"
                        + "@media (prefers-color-scheme:dark){:root{--brand:color-mix(in srgb,C,#fff 62%);"
                        + "--brand-strong:color-mix(in srgb,C,#fff 75%);--brand-soft:color-mix(in srgb,C,#0c181d 60%);"
                        + "--deep:color-mix(in srgb,C,#000 85%);--deep-line:color-mix(in srgb,C,#000 65%)}}")
                .replace("C", brand);
    }

    private double contrastWithWhite() {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
