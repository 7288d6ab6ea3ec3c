package be.vormingsportaal.testing.house.right.hall.sibling;

import be.vormingsportaal.testing.house.right.hall.room.Thing;

record Neighbour(Thing thing) {}
