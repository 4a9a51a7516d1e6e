package org.throughline.diffusion;

/**
 * An innovation that is not in use here, in as little as it takes to compare thousands.
 *
 * @param standing how it stands
 * @param answer what is to be said of it
 * @param likeness in how many respects the adopter most like who is here is alike
 * @param inPlace how much of what it takes is here already
 */
record Gap(Standing standing, GapAnswer answer, int likeness, int inPlace) {}
