package id.abdi.ledger;

import java.time.Instant;

/**
 * A log of its own (LOG-4): after a restore the next one begins.
 *
 * @param number from 1 on
 * @param origin its name in every checkpoint
 */
public record Tree(int number, String origin, Instant beganAt) {}
