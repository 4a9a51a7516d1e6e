package org.throughline.diffusion;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.proof.Explanation;

/**
 * An adopter, and how like it is to who is here.
 *
 * @param rank its place among the adopters, from 1
 * @param adopter the organisation or network
 * @param deeds what it did, what is in use first
 * @param likeness how like it is
 * @param why why it has this place
 * @param missing that what followed it is not recorded, where it ended since
 */
public record LikeAdopter(
        int rank, Id adopter, List<AdopterDeed> deeds, Likeness likeness, Explanation why, List<String> missing) {}
