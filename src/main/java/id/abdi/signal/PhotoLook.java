package id.abdi.signal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How a photo looks, in 64 bits: which of its 64 lowest frequencies are stronger than their median, after a discrete cosine transform of
 * its brightness. Stays nearly the same when the photo is made smaller, compressed again or cropped a little (the perceptual hash of
 * C. Zauner, <em>Implementation and Benchmarking of Perceptual Image Hash Functions</em>, 2010).
 */
public final class PhotoLook {
    private static final int SIDE = 32;
    private static final int KEPT = 8;
    private static final double[][] COSINES = cosines();

    private PhotoLook() {}

    /** @param photo of any size, with its orientation applied */
    public static long of(BufferedImage photo) {
        double[][] light = light(photo);
        double[] strengths = new double[KEPT * KEPT];
        for (int v = 0; v < KEPT; v++) {
            for (int u = 0; u < KEPT; u++) {
                // The lowest frequency is the mean brightness, which says nothing of the look.
                strengths[v * KEPT + u] = strength(light, u + 1, v + 1);
            }
        }
        double[] sorted = strengths.clone();
        Arrays.sort(sorted);
        double median = (sorted[KEPT * KEPT / 2 - 1] + sorted[KEPT * KEPT / 2]) / 2;
        long look = 0;
        for (int i = 0; i < strengths.length; i++) {
            look |= strengths[i] > median ? 1L << i : 0;
        }
        return look;
    }

    private static double strength(double[][] light, int u, int v) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += light[y][x] * COSINES[u][x] * COSINES[v][y];
            }
        }
        return sum;
    }

    /** The brightness of a grid, made smaller by halves, so that each pixel counts. */
    private static double[][] light(BufferedImage photo) {
        BufferedImage smaller = photo;
        while (smaller.getWidth() >= 4 * SIDE && smaller.getHeight() >= 4 * SIDE) {
            smaller = scaled(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        smaller = scaled(smaller, SIDE, SIDE);
        double[][] light = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                light[y][x] = smaller.getRaster().getSample(x, y, 0);
            }
        }
        return light;
    }

    private static BufferedImage scaled(BufferedImage photo, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = scaled.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(photo, 0, 0, width, height, null);
        drawing.dispose();
        return scaled;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[KEPT + 1][SIDE];
        for (int u = 0; u <= KEPT; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }
}
