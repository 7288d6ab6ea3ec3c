package be.vormingsportaal.testing.house.wrong.hall.sibling;

import be.vormingsportaal.testing.house.wrong.hall.room.Thing;

record Neighbour(Thing thing) {}
